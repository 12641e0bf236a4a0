import { changes, citations, sources, type Queryable } from '@safe-to-report/db'
import { and, eq, inArray, isNull, notInArray, sql } from 'drizzle-orm'
import { inBatches } from '../sync/in-batches.ts'
import type { FoundingRows } from './build-founding-rows.ts'

type ShippedSource = FoundingRows['sources'][number]
const filled = ['url', 'archiveUrl', 'checkedOn', 'inPrint'] as const

/**
 * Brings what shipped about sources to a record that was founded before: addresses and days where it has none, sources behind rows
 * that it knows, and no more of those that nobody could open and that the files have given up. What staff wrote of a source stays.
 * Returns how many sources and citations that changed.
 *
 * @param shipped the founding rows with the ids that the database knows them by, new ones saved already
 */
export async function renewSources(
  db: Queryable,
  shipped: Pick<FoundingRows, 'sources' | 'citations'>,
): Promise<number> {
  const filledIn = await fillIn(db, shipped.sources)
  const cited = await citeAgain(db, shipped.citations)
  const given = await giveUp(
    db,
    shipped.sources.map(({ key }) => key ?? ''),
  )
  return filledIn + cited + given
}

/** A field that the record lacks, of a source that no member of staff has touched. */
async function fillIn(db: Queryable, shipped: readonly ShippedSource[]): Promise<number> {
  const kept = await db.select().from(sources)
  const byKey = new Map(kept.map((source) => [source.key, source]))
  const touched = await db
    .selectDistinct({ id: changes.subjectId })
    .from(changes)
    .where(and(eq(changes.subjectKind, 'source'), eq(changes.origin, 'staff')))
  const hands = new Set(touched.map(({ id }) => id))
  let count = 0
  for (const source of shipped) {
    const known = byKey.get(source.key ?? null)
    if (!known || hands.has(known.id)) continue
    const wanting = filled.filter((field) => known[field] === null && (source[field] ?? null) !== null)
    if (wanting.length === 0) continue
    const set = Object.fromEntries(wanting.map((field) => [field, source[field]]))
    await db.update(sources).set(set).where(eq(sources.id, known.id))
    await db.insert(changes).values(
      wanting.map((field) => ({
        origin: 'founding' as const,
        subjectKind: 'source' as const,
        subjectId: known.id,
        field,
        after: source[field],
      })),
    )
    count += 1
  }
  return count
}

/** Citations of rows that are there still, each once; where in the source is filled in where it is not known. */
async function citeAgain(db: Queryable, shipped: FoundingRows['citations']): Promise<number> {
  const there = await db.execute<{ id: string }>(sql`
    select id from record.bills union all select id from record.stages union all select id from record.amendments
    union all select id from record.divisions union all select id from record.asks union all select id from record.texts
    union all select id from record.campaign_events union all select id from record.evidence
    union all select id from record.positions union all select id from record.help_services
    union all select id from record.corrections`)
  const ids = new Set(there.rows.map(({ id }) => id))
  let count = 0
  await inBatches(
    shipped.filter(({ subjectId }) => ids.has(subjectId)),
    async (batch) => {
      const saved = await db
        .insert(citations)
        .values(batch)
        .onConflictDoUpdate({
          target: [citations.subjectKind, citations.subjectId, citations.field, citations.sourceId],
          set: { place: sql`excluded.place` },
          setWhere: sql`${citations.place} is null and excluded.place is not null`,
        })
        .returning({ id: citations.id })
      count += saved.length
    },
  )
  return count
}

/** Sources of the founding record that nobody could open, and that its files no longer have. */
async function giveUp(db: Queryable, keys: readonly string[]): Promise<number> {
  const unreachable = await db
    .select({ id: sources.id })
    .from(sources)
    .where(and(isNull(sources.url), isNull(sources.inPrint), notInArray(sources.key, [...keys])))
  const ids = unreachable.map(({ id }) => id)
  if (ids.length === 0) return 0
  await db.delete(citations).where(inArray(citations.sourceId, ids))
  await db.delete(sources).where(inArray(sources.id, ids))
  return ids.length
}
