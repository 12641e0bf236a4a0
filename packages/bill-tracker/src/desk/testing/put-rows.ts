import { asks, bills, couldCarry, publications, type Database } from '@safe-to-report/db'

/**
 * Puts a made row of each kind of which the founding record may have none, so that what is asked of every kind of row is asked of
 * it as well. As its owner, who may write all.
 */
export async function putMissingRows(db: Database): Promise<void> {
  const [[ask], [bill]] = await Promise.all([db.select().from(asks), db.select().from(bills)])
  if (!ask || !bill) throw new Error('The founding record has asks and bills')
  await db.insert(publications).values({ billId: bill.id, title: 'A paper', kind: 'Paper', verified: false })
  await db
    .insert(couldCarry)
    .values({ askId: ask.id, billId: bill.id, why: 'It is about data.', verified: false })
    .onConflictDoNothing()
}
