import { openDatabase } from './open-database.ts'
import { bills } from './schema/index.ts'
import { cloneDatabase } from './testing/index.ts'
import { eq } from 'drizzle-orm'
import { expect, inject, onTestFinished, test } from 'vitest'
import { inOneTransaction } from './one-transaction.ts'

test('what staff publish between our reading and our writing is read again, not written over', async () => {
  const clone = await cloneDatabase(inject('clusterUrl'))
  const owner = openDatabase(clone.ownerUrl, { applicationName: 'test' })
  onTestFinished(async () => {
    await owner.close()
    await clone.drop()
  })
  await owner.db.insert(bills).values({ slug: 'example', shortTitle: 'As synced', verified: true })

  const seen: (string | undefined)[] = []
  await inOneTransaction(owner.db, async (tx) => {
    const [bill] = await tx.select().from(bills)
    seen.push(bill?.shortTitle)
    // Another connection: staff publish while our transaction is open.
    if (seen.length === 1) await owner.db.update(bills).set({ shortTitle: 'As published' })
    await tx
      .update(bills)
      .set({ longTitle: `Read with ${bill?.shortTitle}` })
      .where(eq(bills.slug, 'example'))
  })

  expect(seen).toEqual(['As synced', 'As published'])
  const [bill] = await owner.db.select().from(bills)
  expect(bill).toMatchObject({ shortTitle: 'As published', longTitle: 'Read with As published' })
})

test('a fault that is not somebody else’s writing is thrown at once', async () => {
  const clone = await cloneDatabase(inject('clusterUrl'))
  const owner = openDatabase(clone.ownerUrl, { applicationName: 'test' })
  onTestFinished(async () => {
    await owner.close()
    await clone.drop()
  })
  let attempts = 0
  const work = inOneTransaction(owner.db, async () => {
    attempts += 1
    throw new Error('a fault of ours')
  })
  await expect(work).rejects.toThrow('a fault of ours')
  expect(attempts).toBe(1)
})
