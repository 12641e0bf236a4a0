import { publishedAmendments, type AmendmentLine, type ProposalGroup, type Queryable } from '@safe-to-report/db'
import { eq } from 'drizzle-orm'

/** What stands on Parliament's paper around and in an amendment's words. */
export interface AmendmentInFull {
  /** The words as they stand, line by line; none while they are not loaded. */
  lines: AmendmentLine[]
  /** Address of the answer they were read in. */
  readAt: string | null
  mainHeader: string | null
  /** In Parliament's words: "Clause 1, page 4, line 8". */
  location: string | null
  /** In ours, from the numbers Parliament gives: "Clause 1, page 4 line 8"; null where it gives none. */
  place: string | null
  parliamentNote: string | null
  explanatoryPrefix: string | null
  /** "☆" or "★"; null without a star. */
  star: string | null
  /** The parts of a motion. */
  groups: ProposalGroup[]
}

const nothingSaid = {
  mainHeader: null,
  location: null,
  parliamentNote: null,
  explanatoryPrefix: null,
  statusIndicator: null,
  clause: null,
  schedule: null,
  pageNumber: null,
  lineNumber: null,
  groups: null,
}

/** What the record holds of an amendment's paper, given the version of its words that stands. */
export async function findInFull(
  db: Queryable,
  id: string,
  stands: { lines: AmendmentLine[]; sourceUrl: string } | undefined,
): Promise<AmendmentInFull> {
  const [row] = await db
    .select({
      mainHeader: publishedAmendments.mainHeader,
      location: publishedAmendments.location,
      parliamentNote: publishedAmendments.parliamentNote,
      explanatoryPrefix: publishedAmendments.explanatoryPrefix,
      statusIndicator: publishedAmendments.statusIndicator,
      clause: publishedAmendments.clause,
      schedule: publishedAmendments.schedule,
      pageNumber: publishedAmendments.pageNumber,
      lineNumber: publishedAmendments.lineNumber,
      groups: publishedAmendments.groups,
    })
    .from(publishedAmendments)
    .where(eq(publishedAmendments.id, id))
  const { statusIndicator, clause, schedule, pageNumber, lineNumber, groups, ...told } = row ?? nothingSaid
  return {
    ...told,
    lines: stands?.lines ?? [],
    readAt: stands?.sourceUrl ?? null,
    place: tellPlace({ clause, schedule, pageNumber, lineNumber }),
    star: statusIndicator || null,
    groups: groups ?? [],
  }
}

interface Place {
  clause: number | null
  schedule: number | null
  pageNumber: number | null
  lineNumber: number | null
}

function tellPlace({ clause, schedule, pageNumber, lineNumber }: Place): string | null {
  const printed = [pageNumber && `page ${pageNumber}`, lineNumber && `line ${lineNumber}`].filter(Boolean).join(' ')
  const parts = [clause && `Clause ${clause}`, schedule && `Schedule ${schedule}`, printed].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : null
}
