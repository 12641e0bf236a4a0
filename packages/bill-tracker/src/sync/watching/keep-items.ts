import { isDeepStrictEqual } from 'node:util'
import { items, type Database } from '@safe-to-report/db'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { toKept, type FetchedItem, type KeptItem } from './fetched-item.ts'

export interface Keeping {
  /** The source of Parliament that fetched them. */
  source: string
  now: Date
}

export interface Kept {
  /** How many were new. */
  added: number
  /** How many of those that were known say something else now. */
  changed: number
}

const batch = 500

/**
 * Keeps what a source fetched. An item that is known is compared: where its words changed it has another version, and is matched
 * again; one that was gone is back. Twice the same writes nothing but that it was seen.
 */
export async function keepItems(
  db: Database,
  fetched: readonly FetchedItem[],
  { source, now }: Keeping,
): Promise<Kept> {
  // One that comes twice is kept as it came last.
  const once = [...new Map(fetched.map((item) => [`${item.kind} ${item.key}`, toKept(item)])).values()]
  const kept: Kept = { added: 0, changed: 0 }
  for (let start = 0; start < once.length; start += batch) {
    // One batch after the other: each is a transaction of its own, and a run that is stopped keeps what it had.
    // oxlint-disable-next-line no-await-in-loop
    const { added, changed } = await keepBatch(db, once.slice(start, start + batch), { source, now })
    kept.added += added
    kept.changed += changed
  }
  return kept
}

async function keepBatch(db: Database, fetched: KeptItem[], { source, now }: Keeping): Promise<Kept> {
  return db.transaction(async (tx) => {
    const known = await tx
      .select()
      .from(items)
      .where(
        inArray(
          items.key,
          fetched.map(({ key }) => key),
        ),
      )
      .for('update')
    const byKey = new Map(known.map((row) => [`${row.kind} ${row.key}`, row]))
    const added = fetched.filter(({ kind, key }) => !byKey.has(`${kind} ${key}`))
    const seen: string[] = []
    let changed = 0
    for (const item of fetched) {
      const row = byKey.get(`${item.kind} ${item.key}`)
      if (!row) continue
      const set = changeOf(row, item, now)
      seen.push(row.id)
      if (!set) continue
      changed += 1
      await tx.update(items).set(set).where(eq(items.id, row.id))
    }
    if (seen.length > 0) await tx.update(items).set({ seenAt: now }).where(inArray(items.id, seen))
    if (added.length > 0) {
      const times = { firstSeenAt: now, seenAt: now, changedAt: now }
      await tx
        .insert(items)
        .values(added.map((item) => ({ ...item, source, ...times })))
        .onConflictDoNothing()
    }
    return { added: added.length, changed }
  })
}

const wordsOf = ['title', 'text', 'explanatoryStatement'] as const

/** What to write of an item that is known; undefined where it says what it said. The answer behind it alone is no change. */
function changeOf(
  row: typeof items.$inferSelect,
  item: KeptItem,
  now: Date,
): Partial<typeof items.$inferInsert> | undefined {
  const { raw, kind: _kind, key: _key, ...told } = item
  const stored: Record<string, unknown> = row
  const differs = Object.entries(told).some(([field, value]) => !isDeepStrictEqual(stored[field], value))
  if (!differs && row.goneAt === null) return undefined
  const isReworded = wordsOf.some((field) => row[field] !== item[field])
  return {
    ...told,
    raw,
    changedAt: now,
    goneAt: null,
    ...(isReworded && { version: row.version + 1, matchedWith: null }),
  }
}

/** Says that Parliament has these no more: it listed others, and not them. How many were there until now. */
export async function markGone(db: Database, ids: readonly string[], now: Date): Promise<number> {
  if (ids.length === 0) return 0
  const gone = await db
    .update(items)
    .set({ goneAt: now, changedAt: now })
    .where(and(inArray(items.id, [...ids]), isNull(items.goneAt)))
    .returning({ id: items.id })
  return gone.length
}
