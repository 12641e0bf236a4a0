import { bills as billRows, type Queryable } from '@safe-to-report/db'
import { asc, isNotNull } from 'drizzle-orm'
import { toSource } from '../planning/source.ts'
import { openBillsClient } from '../bills-api/bills-client.ts'
import { syncBill } from './sync-bill.ts'

/** A bill by Parliament's number, and which one of the record it is where a person says so. */
interface BillTarget {
  bill: number
  is?: string
}

export const bills = toSource<BillTarget>({
  usage: [
    ['<bill number>', "a bill, by Parliament's number: npm run sync -- 3443"],
    [
      '<bill number> <slug>',
      'the same, as that bill of the record, which was written down without its number; "new" where it is none',
    ],
  ],
  read: ([number = '', is = '']) => {
    if (!/^\d+$/.test(number)) return undefined
    if (is === '') return { bill: Number(number) }
    return /^[a-z0-9-]+$/.test(is) ? { bill: Number(number), is } : undefined
  },
  listScheduled: listNumbered,
  asks: ['bills'],
  isTarget: (target): target is BillTarget => typeof target === 'object' && 'bill' in target,
  nameOf: ({ bill }) => `bill ${bill}`,
  start: ({ bill: billId, is }, { db, urls, client: asked, depth, onProgress, now }) => {
    const client = openBillsClient({ ...asked, baseUrl: urls.bills })
    return {
      work: () => syncBill({ db, client, billId, is, depth, onProgress, now }),
      requestCount: client.requestCount,
    }
  },
})

/** Every bill that has Parliament's number. */
async function listNumbered(db: Queryable): Promise<BillTarget[]> {
  const rows = await db
    .select({ bill: billRows.parliamentId })
    .from(billRows)
    .where(isNotNull(billRows.parliamentId))
    .orderBy(asc(billRows.parliamentId))
  return rows.flatMap(({ bill }) => (bill === null ? [] : [{ bill }]))
}
