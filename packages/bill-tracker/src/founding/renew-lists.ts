import { amendmentDivisions, amendments, type changes, sponsors, type Queryable } from '@safe-to-report/db'
import { eq, inArray } from 'drizzle-orm'
import type { FoundingRows } from './build-founding-rows.ts'
import { isLeft, isSame } from './plan-corrections.ts'
import type { FoundedTable } from './founded-tables.ts'
import type { Renewal } from './plan-renewal.ts'

/** A change but for whose it is: all are the founding record's. */
export type Told = Omit<typeof changes.$inferInsert, 'origin'>

/** Whether a list of a known row is the founding files' to renew. */
function listRenewed(
  table: FoundedTable,
  field: string,
  shipped: FoundingRows,
  { stored, hands }: Renewal,
): Set<string> {
  const now = new Map(stored[table].map((row) => [row['id'], row]))
  const open = shipped[table].filter((row) => {
    const known = now.get(row.id)
    const id = String(row.id)
    return known && hands.said.has(id) && !hands.fields.has(`${id} ${field}`) && !isLeft({ ...row }, known, hands)
  })
  return new Set(open.map(({ id }) => String(id)))
}

/** In whose names each amendment stands, whole, where neither Parliament nor staff said so. */
export async function renewSponsors(db: Queryable, shipped: FoundingRows, renewal: Renewal): Promise<Told[]> {
  const open = listRenewed('amendments', 'sponsors', shipped, renewal)
  const stored = Map.groupBy(await db.select().from(sponsors).orderBy(sponsors.position), (row) => row.amendmentId)
  const now = Map.groupBy(shipped.sponsors, ({ amendmentId }) => amendmentId)
  const told: Told[] = []
  for (const id of open) {
    const [were, are] = [stored.get(id) ?? [], now.get(id) ?? []]
    // Parliament's detail of the same names comes without a change.
    if (were.some(({ memberId, party }) => memberId !== null || party !== null)) continue
    const [before, after] = [were.map(nameAndLead), are.map(nameAndLead)]
    if (isSame(before, after)) continue
    // oxlint-disable-next-line no-await-in-loop -- one connection, and there are a handful
    await db.delete(sponsors).where(eq(sponsors.amendmentId, id))
    // oxlint-disable-next-line no-await-in-loop
    if (are.length > 0) await db.insert(sponsors).values(are)
    told.push({ subjectKind: 'amendment', subjectId: id, field: 'sponsors', before, after })
  }
  return told
}

function nameAndLead({ name, isLead }: { name: string; isLead: boolean }): { name: string; isLead: boolean } {
  return { name, isLead }
}

/** On which amendments each division was, whole, where neither Parliament's numbers nor staff said so. */
export async function renewTies(db: Queryable, shipped: FoundingRows, renewal: Renewal): Promise<Told[]> {
  const open = listRenewed('divisions', 'amendment', shipped, renewal)
  const stored = await db.select().from(amendmentDivisions)
  const slugs = new Map([...renewal.stored.amendments, ...shipped.amendments].map(({ id, slug }) => [id, String(slug)]))
  const there = await listAmendments(db, shipped)
  const told: Told[] = []
  for (const divisionId of open) {
    const ofIt = (row: { divisionId: string }): boolean => row.divisionId === divisionId
    const were = stored.filter(ofIt).map(({ amendmentId }) => amendmentId)
    const are = shipped.amendmentDivisions.filter(ofIt).map(({ amendmentId }) => amendmentId)
    const tied = are.filter((id) => there.has(id))
    const tell = (ids: readonly string[]): string =>
      ids
        .map((id) => slugs.get(id) ?? '')
        .toSorted((one, other) => (one < other ? -1 : 1))
        .join(' ')
    if (tell(were) === tell(tied)) continue
    // oxlint-disable-next-line no-await-in-loop -- one connection, and there are a handful
    await db.delete(amendmentDivisions).where(eq(amendmentDivisions.divisionId, divisionId))
    const rows = tied.map((amendmentId) => ({ amendmentId, divisionId }))
    // oxlint-disable-next-line no-await-in-loop
    if (rows.length > 0) await db.insert(amendmentDivisions).values(rows)
    const whole = { subjectKind: 'division', subjectId: divisionId, field: 'amendment' } as const
    told.push({ ...whole, before: tell(were), after: tell(tied) })
    // An amendment that a division is no longer on cannot be found from the division: its pages hear of it by its own change.
    const [division] = renewal.stored.divisions.filter(({ id }) => id === divisionId)
    for (const subjectId of were.filter((id) => !tied.includes(id))) {
      told.push({ subjectKind: 'amendment', subjectId, field: 'division', before: division?.['slug'], after: null })
    }
  }
  return told
}

async function listAmendments(db: Queryable, { amendments: shipped }: FoundingRows): Promise<Set<string>> {
  const ids = shipped.map(({ id }) => id)
  if (ids.length === 0) return new Set()
  const rows = await db.select({ id: amendments.id }).from(amendments).where(inArray(amendments.id, ids))
  return new Set(rows.map(({ id }) => id))
}
