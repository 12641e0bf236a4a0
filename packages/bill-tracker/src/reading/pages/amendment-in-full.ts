import {
  publishedAmendments,
  publishedBills,
  type AmendmentLine,
  type BillOutcome,
  type ProposalGroup,
  type Queryable,
} from '@safe-to-report/db'
import { and, eq, inArray } from 'drizzle-orm'
import { fateOf, type Fate } from '../../words/fate.ts'
import { toNumberKey } from '../../words/number-key.ts'
import { fateColumns, withFates } from './with-fates.ts'

/** An amendment that a motion proposes something about, with what became of it. */
interface ProposedPart {
  number: string | null
  sponsors: string[]
  fate: Fate
}

/** What stands on Parliament's paper around and in an amendment's words. */
export interface AmendmentInFull {
  /** The words as they stand, line by line; none while they are not loaded. */
  lines: AmendmentLine[]
  /** Address of the answer or the page that they were read in. */
  readAt: string | null
  /** Whether staff wrote them down, and no answer of Parliament's. */
  areByHand: boolean
  mainHeader: string | null
  /** In Parliament's words: "Clause 1, page 4, line 8". */
  location: string | null
  /** In ours, from the numbers Parliament gives: "Clause 1, page 4 line 8"; null where it gives none. */
  place: string | null
  parliamentNote: string | null
  explanatoryPrefix: string | null
  /** "☆" or "★"; null without a star. */
  star: string | null
  /** What the parts of a motion are about, in order. */
  parts: ProposedPart[]
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
  billId: null,
  billOutcome: null,
}

/** What the record holds of an amendment's paper, given the version of its words that stands. */
export async function findInFull(
  db: Queryable,
  id: string,
  stands: { lines: AmendmentLine[]; sourceUrl: string; origin: 'sync' | 'staff' } | undefined,
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
      billId: publishedAmendments.billId,
      billOutcome: publishedBills.outcome,
    })
    .from(publishedAmendments)
    .innerJoin(publishedBills, eq(publishedBills.id, publishedAmendments.billId))
    .where(eq(publishedAmendments.id, id))
  const { statusIndicator, clause, schedule, pageNumber, lineNumber, groups, billId, billOutcome, ...told } =
    row ?? nothingSaid
  return {
    ...told,
    lines: stands?.lines ?? [],
    readAt: stands?.sourceUrl ?? null,
    areByHand: stands?.origin === 'staff',
    place: tellPlace({ clause, schedule, pageNumber, lineNumber }),
    star: statusIndicator || null,
    parts: await listParts(db, groups ?? [], { billId, billOutcome }),
  }
}

interface OfBill {
  billId: string | null
  billOutcome: BillOutcome | null
}

/** A part that is an amendment on the record became what that did; of another, the motion's own paper says it. */
async function listParts(
  db: Queryable,
  groups: readonly ProposalGroup[],
  { billId, billOutcome }: OfBill,
): Promise<ProposedPart[]> {
  const parts = groups.flatMap(({ amendments }) => amendments)
  const keys = parts.flatMap(({ number }) => (number === null ? [] : [toNumberKey(number)]))
  const known = billId === null || keys.length === 0 ? [] : await listKnown(db, billId, keys)
  const fates = Map.groupBy(await withFates(db, known), ({ numberKey }) => numberKey)
  return parts.map(({ number, sponsors, decision }) => {
    const [only, ...others] = number === null ? [] : (fates.get(toNumberKey(number)) ?? [])
    const own = fateOf({ decided: decision, billOutcome, division: null, wasVoted: false })
    return { number, sponsors, fate: only && others.length === 0 ? only.fate : own }
  })
}

async function listKnown(db: Queryable, billId: string, numberKeys: string[]) {
  return db
    .select({
      id: publishedAmendments.id,
      numberKey: publishedAmendments.numberKey,
      ...fateColumns,
    })
    .from(publishedAmendments)
    .innerJoin(publishedBills, eq(publishedBills.id, publishedAmendments.billId))
    .where(and(eq(publishedAmendments.billId, billId), inArray(publishedAmendments.numberKey, numberKeys)))
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
