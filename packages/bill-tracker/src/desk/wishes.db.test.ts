import { bills, openDatabase, syncWishes } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { eq } from 'drizzle-orm'
import { afterAll, expect, inject, test } from 'vitest'
import { findWish, listUnnumberedBills, listWishes } from './find-wish.ts'
import { openStaff } from './testing/index.ts'
import { wishBill } from './wish-bill.ts'

const clone = await cloneDatabase(inject('clusterUrl'))
const owner = openDatabase(clone.ownerUrl, { applicationName: 'test' })
const { db, close } = openDatabase(clone.urlFor('safe_campaign'), { applicationName: 'test' })
const ada = await openStaff(owner.db, 'Ada Keeper')

afterAll(async () => {
  await close()
  await owner.close()
  await clone.drop()
})

test('a wish is found with who asked, how far it is, and what it brought', async () => {
  const wished = await wishBill(db, ada.session, { number: 9001, is: null })
  const id = wished.outcome === 'wished' ? wished.id : ''
  expect(await findWish(db, id)).toMatchObject({
    number: 9001,
    askedBy: 'Ada Keeper',
    startedAt: null,
    outcome: null,
    againAt: null,
    bill: null,
    candidates: [],
  })

  const set = (values: Partial<typeof syncWishes.$inferInsert>) =>
    owner.db.update(syncWishes).set(values).where(eq(syncWishes.id, id))
  await set({ tries: 1, startedAt: new Date(), leaseUntil: new Date(), progress: '20 of 48 amendments' })
  expect(await findWish(db, id)).toMatchObject({ progress: '20 of 48 amendments', againAt: null })
  await set({ leaseUntil: null, progress: null, detail: 'HTTP 500', dueAt: new Date('2026-03-01T09:00:00Z') })
  expect(await findWish(db, id)).toMatchObject({ againAt: new Date('2026-03-01T09:00:00Z'), detail: 'HTTP 500' })

  await owner.db.insert(bills).values([
    { slug: 'demo', shortTitle: 'Demonstration Bill', parliamentId: 9001, syncedAt: new Date(), verified: true },
    { slug: 'by-hand', shortTitle: 'By Hand Bill', sessions: '2026', verified: true },
  ])
  await set({ endedAt: new Date(), outcome: 'done', slug: 'demo', changed: 57 })
  expect(await findWish(db, id)).toMatchObject({
    outcome: 'done',
    changed: 57,
    againAt: null,
    bill: { slug: 'demo', title: 'Demonstration Bill' },
  })
  expect(await wishBill(db, ada.session, { number: 9001, is: null })).toEqual({
    outcome: 'already-there',
    slug: 'demo',
  })

  await set({ outcome: 'which-bill', slug: null, candidates: ['by-hand'] })
  expect(await findWish(db, id)).toMatchObject({
    candidates: [{ slug: 'by-hand', title: 'By Hand Bill', sessions: '2026' }],
  })
  expect(await listUnnumberedBills(db)).toEqual([{ slug: 'by-hand', title: 'By Hand Bill', sessions: '2026' }])
  expect(await listWishes(db)).toMatchObject([{ id, askedBy: 'Ada Keeper' }])
  expect(await findWish(db, ada.id)).toBeUndefined()
})
