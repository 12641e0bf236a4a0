import { bills, type Queryable } from '@safe-to-report/db'
import { eq, getTableColumns } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { kinds, type ShownKind } from '../kinds/index.ts'
import type { Kind } from '../kinds/kind.ts'
import { listSubjectRows } from './subject-rows.ts'

/** Where Parliament tells of a row: on a page of its own, or on its bill's; null where it has neither. */
export async function findParliamentPage(db: Queryable, kind: ShownKind, id: string): Promise<string | null> {
  const { table }: Kind = kinds[kind]
  const { parliamentUrl }: Record<string, PgColumn> = getTableColumns(table)
  if (parliamentUrl) {
    const [row] = await db.select({ url: parliamentUrl }).from(table).where(eq(table.id, id))
    if (typeof row?.url === 'string') return row.url
  }
  const [subject] = await listSubjectRows(db, kind, [id])
  if (!subject?.billId) return null
  const [bill] = await db.select({ number: bills.parliamentId }).from(bills).where(eq(bills.id, subject.billId))
  return typeof bill?.number === 'number' ? `https://bills.parliament.uk/bills/${bill.number}` : null
}
