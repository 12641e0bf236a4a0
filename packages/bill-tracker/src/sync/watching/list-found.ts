import { finds, items, proceedings, type ItemKind, type Queryable } from '@safe-to-report/db'
import { and, eq, exists, inArray, ne, or } from 'drizzle-orm'

/** Keys of what a watch found and nobody called not ours, or what is public: of these alone it is asked again what became of them. */
export async function listFound(db: Queryable, source: string, kinds: readonly ItemKind[]): Promise<Set<string>> {
  const found = db
    .select({ id: finds.id })
    .from(finds)
    .where(and(eq(finds.itemId, items.id), ne(finds.state, 'not-ours')))
  const shown = db.select({ id: proceedings.id }).from(proceedings).where(eq(proceedings.itemId, items.id))
  const rows = await db
    .select({ key: items.key })
    .from(items)
    .where(and(eq(items.source, source), inArray(items.kind, [...kinds]), or(exists(found), exists(shown))))
  return new Set(rows.map(({ key }) => key))
}
