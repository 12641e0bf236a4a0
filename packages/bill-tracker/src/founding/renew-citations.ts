import { citations, sources, type Queryable, inBatches } from '@safe-to-report/db'
import { and, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm'
import type { FoundingRows } from './build-founding-rows.ts'
import { foundedNames, foundedTables } from './founded-tables.ts'
import { isLeft } from './plan-corrections.ts'
import type { Renewal } from './plan-renewal.ts'
import type { Told } from './renew-lists.ts'

type Cited = Pick<FoundingRows['citations'][number], 'subjectKind' | 'subjectId' | 'field' | 'sourceId'>

/**
 * The founding files' sources behind each row that they know, as they have them now: new ones, other words of them, and no more
 * of those that were given up. What staff put behind a row stays, and nothing of ours is put behind what others wrote.
 */
export async function renewCitations(db: Queryable, shipped: FoundingRows, renewal: Renewal): Promise<Told[]> {
  const { hands } = renewal
  const open = await listOpen(db, shipped, renewal)
  const wanted = shipped.citations.filter(
    ({ subjectId, field }) => open.has(subjectId) && !hands.fields.has(`${subjectId} ${field}`),
  )
  const stored = await db
    .select({ citation: citations, url: sources.url })
    .from(citations)
    .innerJoin(sources, eq(sources.id, citations.sourceId))
    .where(and(isNotNull(sources.key), ne(sources.kind, 'parliament-api')))
  const byStaff = new Set(
    stored
      .filter(({ citation, url }) => hands.cited.has(`${citation.subjectId} ${url}`))
      .map((row) => nameOf(row.citation)),
  )
  const names = new Set(wanted.map(nameOf))
  const lost = stored
    .map(({ citation }) => citation)
    .filter((citation) => {
      const { subjectId, field } = citation
      const isOurs = hands.said.has(subjectId) && !byStaff.has(nameOf(citation))
      return isOurs && open.has(subjectId) && !hands.fields.has(`${subjectId} ${field}`) && !names.has(nameOf(citation))
    })
  const lostIds = lost.map(({ id }) => id)
  await inBatches(lostIds, (batch) => db.delete(citations).where(inArray(citations.id, batch)))
  const came = await cite(
    db,
    wanted.filter((citation) => !byStaff.has(nameOf(citation))),
  )
  return tellOnce([...lost, ...came])
}

/** Rows of the files that are there and that staff did not take off. */
async function listOpen(db: Queryable, shipped: FoundingRows, { stored, hands }: Renewal): Promise<Set<string>> {
  const open = new Set<string>()
  for (const name of foundedNames) {
    const { table, id: key } = foundedTables[name]
    const known = new Map(stored[name].map((row) => [row['id'], row]))
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const there = new Set((await db.select({ id: key }).from(table)).map(({ id }) => String(id)))
    for (const row of shipped[name]) {
      const now = known.get(row.id)
      if (there.has(String(row.id)) && !(now && isLeft({ ...row }, now, hands))) open.add(String(row.id))
    }
  }
  return open
}

async function cite(db: Queryable, wanted: FoundingRows['citations']): Promise<Cited[]> {
  const came: Cited[] = []
  await inBatches(wanted, async (batch) => {
    const saved = await db
      .insert(citations)
      .values(batch)
      .onConflictDoUpdate({
        target: [citations.subjectKind, citations.subjectId, citations.field, citations.sourceId],
        set: { place: sql`excluded.place`, quote: sql`excluded.quote` },
        setWhere: sql`(${citations.place}, ${citations.quote}) is distinct from (excluded.place, excluded.quote)`,
      })
      .returning()
    came.push(...saved)
  })
  return came
}

function nameOf({ subjectId, field, sourceId }: Cited): string {
  return `${subjectId} ${field} ${sourceId}`
}

/** That the sources of a row were renewed is told once of it, so that its pages show them. */
function tellOnce(renewed: readonly Cited[]): Told[] {
  const rows = new Map(renewed.map(({ subjectKind, subjectId }) => [subjectId, subjectKind]))
  return [...rows].map(([subjectId, subjectKind]) => ({ subjectKind, subjectId, field: 'sources' }))
}
