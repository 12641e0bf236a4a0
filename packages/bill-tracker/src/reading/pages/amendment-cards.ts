import {
  publishedAmendments,
  publishedBills,
  publishedSponsors,
  publishedStages,
  type Queryable,
} from '@safe-to-report/db'
import { asc, eq, inArray, type SQL } from 'drizzle-orm'
import type { AmendmentCard } from './amendment-types.ts'
import { withSources } from './sources.ts'
import { fateColumns, withFates } from './with-fates.ts'

/** The amendments that meet a condition, in order of the bill's path: four queries however many there are. */
export async function listAmendmentCards(db: Queryable, condition: SQL): Promise<AmendmentCard[]> {
  const rows = await db
    .select({ ...cardColumns, ...fateColumns, bill: billHeading })
    .from(publishedAmendments)
    .innerJoin(publishedStages, eq(publishedStages.id, publishedAmendments.stageId))
    .innerJoin(publishedBills, eq(publishedBills.id, publishedAmendments.billId))
    .where(condition)
  const names = await listSponsors(
    db,
    rows.map(({ id }) => id),
  )
  const cards = rows.toSorted(byStageDayAndNumber).map((row) => {
    const { stagePosition: _, ...card } = row
    return { ...card, ...(names.get(row.id) ?? { lead: null, supporters: [] }) }
  })
  return withSources(db, await withFates(db, cards))
}

interface Placed {
  stagePosition: number
  movedOn: string | null
  number: string
}

const byNumber = new Intl.Collator('en-GB', { numeric: true })
const afterAnyDay = '9999'

function byStageDayAndNumber(one: Placed, other: Placed): number {
  return (
    one.stagePosition - other.stagePosition ||
    (one.movedOn ?? afterAnyDay).localeCompare(other.movedOn ?? afterAnyDay) ||
    byNumber.compare(one.number, other.number)
  )
}

const billHeading = {
  slug: publishedBills.slug,
  shortTitle: publishedBills.shortTitle,
  sessions: publishedBills.sessions,
}

const cardColumns = {
  id: publishedAmendments.id,
  slug: publishedAmendments.slug,
  kind: publishedAmendments.kind,
  number: publishedAmendments.number,
  became: publishedAmendments.became,
  plainSummary: publishedAmendments.plainSummary,
  note: publishedAmendments.note,
  movedOn: publishedAmendments.movedOn,
  decidedOn: publishedAmendments.decidedOn,
  divisionNumber: publishedAmendments.divisionNumber,
  divisionUrl: publishedAmendments.divisionUrl,
  parliamentUrl: publishedAmendments.parliamentUrl,
  house: publishedStages.house,
  stageName: publishedStages.name,
  stageKind: publishedStages.kind,
  stagePosition: publishedStages.position,
}

interface Names {
  lead: string | null
  supporters: string[]
}

async function listSponsors(db: Queryable, amendmentIds: readonly string[]): Promise<Map<string, Names>> {
  const names = new Map<string, Names>()
  if (amendmentIds.length === 0) return names
  const rows = await db
    .select({
      amendmentId: publishedSponsors.amendmentId,
      name: publishedSponsors.name,
      isLead: publishedSponsors.isLead,
    })
    .from(publishedSponsors)
    .where(inArray(publishedSponsors.amendmentId, [...amendmentIds]))
    .orderBy(asc(publishedSponsors.position))
  for (const { amendmentId, name, isLead } of rows) {
    const known = names.get(amendmentId) ?? { lead: null, supporters: [] }
    if (isLead && known.lead === null) known.lead = name
    else known.supporters.push(name)
    names.set(amendmentId, known)
  }
  return names
}
