import { bills, changes, heldFacts, openDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { eq, sql } from 'drizzle-orm'
import { expect, inject, onTestFinished, test } from 'vitest'
import { startStandInParliament } from '../../stand-in/index.ts'
import { runSync, type SyncSummary } from './run-sync.ts'

test('a bill that no new session took over is asked about once, and goes on when one does after all', async () => {
  const clone = await cloneDatabase(inject('clusterUrl'))
  const { db, close } = openDatabase(clone.ownerUrl, { applicationName: 'test' })
  const worker = openDatabase(clone.urlFor('safe_worker'), { applicationName: 'test' })
  const standIn = await startStandInParliament()
  onTestFinished(async () => {
    await standIn.stop()
    await worker.close()
    await close()
    await clone.drop()
  })
  const sync = (): Promise<SyncSummary> => {
    const asked = { target: { bill: 9001 }, urls: standIn.urls, depth: 'lists', retryDelay: () => 0 } as const
    return runSync({ db: worker.db, now: () => new Date(), ...asked })
  }
  await sync()
  const [bill] = await db.select().from(bills)
  expect(bill).toMatchObject({ outcome: 'in-progress', latestSession: 39 })

  const [newer] = await db
    .insert(bills)
    .values({ slug: 'newer', shortTitle: 'Newer Bill', latestSession: 40, verified: true })
    .returning({ id: bills.id })
  await db.insert(changes).values({
    at: sql`now() - interval '40 days'`,
    origin: 'sync',
    subjectKind: 'bill',
    subjectId: newer?.id ?? '',
    field: '*',
    after: { latestSession: 40 },
  })
  await sync()
  const questions = () => db.select().from(heldFacts).where(eq(heldFacts.field, 'outcome'))
  expect(await questions()).toMatchObject([
    {
      subjectId: bill?.id,
      about: expect.stringContaining('What became of the Demonstration Bill'),
      standing: 'inferred',
    },
  ])
  expect((await db.select().from(bills).where(eq(bills.parliamentId, 9001)))[0]?.outcome).toBe('in-progress')
  expect(await sync()).toMatchObject({ outcome: 'done', changed: 0 })
  expect(await questions()).toHaveLength(1)

  standIn.holdings.bills.find(({ billId }) => billId === 9001)?.sessions.push(40)
  expect(await sync()).toMatchObject({ outcome: 'done' })
  expect(await questions()).toEqual([])
})
