import type { Queryable } from '@safe-to-report/db'
import { eq } from 'drizzle-orm'
import type { CheckableKind } from '../kinds/index.ts'
import type { FieldValue } from '../kinds/kind.ts'
import { checkableRows } from './kind-rows.ts'

/** What only the database needs to know, or what is told beside the row anyway. */
const ownAffairs = ['slug', 'verified', 'position', 'numberKey', 'round', 'syncedAt', 'parliamentLastUpdate']

/** All that a row says of itself, for whoever checks it: its fields that hold something, without ids. */
export async function findRowFacts(
  db: Queryable,
  kind: CheckableKind,
  id: string,
): Promise<{ field: string; value: FieldValue }[]> {
  const { table, id: key } = checkableRows(kind)
  const [row] = await db.select().from(table).where(eq(key, id))
  return Object.entries(row ?? {}).flatMap(([field, value]) => {
    if (/(^id|Id)$/.test(field) || ownAffairs.includes(field)) return []
    return typeof value === 'string' || typeof value === 'number' ? [{ field, value }] : []
  })
}
