import { addStaff, bills, openDatabase, stages, syncWishes, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { asc, eq, sql } from 'drizzle-orm'
import { expect, inject, onTestFinished, test } from 'vitest'
import { startStandInParliament, type StandInParliament } from '../../stand-in/index.ts'
import { openHand } from './testing/write-by-hand.ts'
import { claimWish, endWish, type Wish } from './claim-wish.ts'
import { grantWishes } from './grant-wishes.ts'

test('a bill that is wished for comes whole, with how far it is told on the way', async () => {
  const started = await startFor()
  const id = await wish(started, 9001)
  const told = watchProgress(started, id)
  await grant(started)
  expect(await findWish(started, id)).toMatchObject({
    outcome: 'done',
    slug: 'demonstration-bill',
    changed: expect.any(Number),
    tries: 1,
    leaseUntil: null,
  })
  expect(await started.owner.db.$count(bills, eq(bills.parliamentId, 9001))).toBe(1)
  expect((await told).filter((line) => / of 48 amendments/.test(line))).not.toEqual([])
  // Nothing is left to do.
  const before = started.standIn.requests.length
  await grant(started)
  expect(started.standIn.requests.length).toBe(before)
})

test('four workers take four wishes, each once', async () => {
  const started = await startFor()
  const numbers = [9001, 9002, 2709, 3443]
  for (const number of numbers)
    // oxlint-disable-next-line no-await-in-loop -- one after another
    await wish(started, number)
  await Promise.all(numbers.map(() => grant(started)))
  const all = await started.owner.db.select().from(syncWishes).orderBy(asc(syncWishes.parliamentId))
  expect(all.map(({ outcome, tries }) => [outcome, tries])).toEqual(numbers.map(() => ['done', 1]))
  const asked = started.standIn.requests.filter(({ path }) => path === '/api/v1/Bills/9001')
  expect(asked).toHaveLength(1)
})

test('a number that Parliament does not know is told as that', async () => {
  const started = await startFor()
  const id = await wish(started, 424242)
  await grant(started)
  expect(await findWish(started, id)).toMatchObject({ outcome: 'not-found', slug: null, changed: 0 })
})

test('an answer of another shape is told, with the place, and is not asked for again', async () => {
  const started = await startFor()
  started.standIn.addFault({ kind: 'missing-field', field: 'lastUpdate' })
  const id = await wish(started, 9001)
  await grant(started)
  expect(await findWish(started, id)).toMatchObject({
    outcome: 'answer-changed',
    detail: expect.stringContaining('lastUpdate'),
  })
})

test('Parliament out of reach is asked again, and given up in the end', async () => {
  const started = await startFor()
  started.standIn.addFault({ kind: '500' })
  const id = await wish(started, 9001)
  await grant(started)
  const waiting = await findWish(started, id)
  expect(waiting).toMatchObject({ outcome: null, tries: 1, leaseUntil: null, detail: expect.any(String) })
  const before = started.standIn.requests.length
  await grant(started)
  expect(started.standIn.requests.length, 'it is not due yet').toBe(before)

  for (const _ of [1, 2, 3, 4]) {
    // oxlint-disable-next-line no-await-in-loop -- one try after another
    await passMinutes(started, 12)
    // oxlint-disable-next-line no-await-in-loop -- one try after another
    await grant(started)
  }
  expect(await findWish(started, id)).toMatchObject({ outcome: 'unreachable', tries: 5 })
})

test('Parliament back within that time brings it', async () => {
  const started = await startFor()
  started.standIn.addFault({ kind: '500' })
  const id = await wish(started, 9001)
  await grant(started)
  started.standIn.clearFaults()
  await passMinutes(started, 12)
  await grant(started)
  expect(await findWish(started, id)).toMatchObject({ outcome: 'done', tries: 2, detail: null })
})

test('where it may be one by hand, a person says which, and then it is adopted or is another', async () => {
  const started = await startFor()
  const hand = openHand(started.owner.db)
  const byHand = await hand.bill({ slug: 'by-hand', shortTitle: 'Demonstration Bill' })
  const first = await wish(started, 9001)
  await grant(started)
  expect(await findWish(started, first)).toMatchObject({ outcome: 'which-bill', candidates: ['by-hand'], slug: null })
  expect(await started.owner.db.$count(stages)).toBe(0)

  const second = await wish(started, 9001, 'by-hand')
  await grant(started)
  expect(await findWish(started, second)).toMatchObject({ outcome: 'done', slug: 'by-hand' })
  const [row] = await started.owner.db.select().from(bills)
  expect(row).toMatchObject({ id: byHand, parliamentId: 9001 })

  await hand.bill({ slug: 'another', shortTitle: 'Paper Demonstration Bill' })
  const third = await wish(started, 9002, 'new')
  await grant(started)
  expect(await findWish(started, third)).toMatchObject({ outcome: 'done', slug: 'paper-demonstration-bill' })
})

test('what a worker that died had begun is another’s once its lease is over, and what it says late counts for nothing', async () => {
  const started = await startFor()
  const id = await wish(started, 9001)
  const dead = await claimWish(started.worker.db)
  await grant(started)
  expect(await findWish(started, id), 'somebody may still have it').toMatchObject({ outcome: null, tries: 1 })
  await passMinutes(started, 6)
  await grant(started)
  const ended = await findWish(started, id)
  expect(ended).toMatchObject({ outcome: 'done', tries: 2 })
  expect(dead?.id).toBe(id)
  if (dead) await endWish(started.worker.db, dead, { outcome: 'failed' })
  expect(await findWish(started, id)).toEqual(ended)
})

test('a worker told to stop gives it back, and the next takes it at once', async () => {
  const started = await startFor()
  const stopping = new AbortController()
  started.standIn.addFault({ kind: 'slow', delay: 60_000, times: 1 })
  const id = await wish(started, 9001)
  const granting = grant(started, stopping.signal)
  await expect.poll(() => started.standIn.requests.length).toBeGreaterThan(0)
  stopping.abort()
  await granting
  expect(await findWish(started, id)).toMatchObject({ outcome: null, leaseUntil: null })
  await grant(started)
  expect(await findWish(started, id)).toMatchObject({ outcome: 'done' })
})

interface Started {
  owner: OpenDatabase
  worker: OpenDatabase
  standIn: StandInParliament
  staffId: string
}

async function startFor(): Promise<Started> {
  const clone = await cloneDatabase(inject('clusterUrl'))
  const owner = openDatabase(clone.ownerUrl, { applicationName: 'test' })
  const worker = openDatabase(clone.urlFor('safe_worker'), { applicationName: 'test' })
  const standIn = await startStandInParliament()
  const added = await addStaff(owner.db, { name: 'Ada Keeper', email: 'ada@example.org' })
  onTestFinished(async () => {
    await standIn.stop()
    await worker.close()
    await owner.close()
    await clone.drop()
  })
  return { owner, worker, standIn, staffId: added.outcome === 'not-valid' ? '' : added.account.id }
}

/** As `record.wish` writes it down. */
async function wish({ owner, staffId }: Started, parliamentId: number, isBill: string | null = null): Promise<string> {
  const [row] = await owner.db
    .insert(syncWishes)
    .values({ parliamentId, isBill, askedBy: staffId })
    .returning({ id: syncWishes.id })
  return row?.id ?? ''
}

function grant({ worker, standIn }: Started, signal?: AbortSignal): Promise<void> {
  return grantWishes({
    db: worker.db,
    urls: standIn.urls,
    now: () => new Date('2026-03-01T09:00:00Z'),
    retryDelay: () => 0,
    onRun: () => undefined,
    signal,
  })
}

/** Whatever is due later is due so much sooner. */
async function passMinutes({ owner }: Started, minutes: number): Promise<void> {
  await owner.db.execute(sql`
    update record.sync_wishes
    set due_at = due_at - make_interval(mins => ${minutes}), lease_until = lease_until - make_interval(mins => ${minutes})`)
}

async function findWish({ owner }: Started, id: string): Promise<Wish | undefined> {
  const [row] = await owner.db.select().from(syncWishes).where(eq(syncWishes.id, id))
  return row
}

/** Every line of progress that somebody who looks all the time sees. */
async function watchProgress(started: Started, id: string): Promise<string[]> {
  const seen = new Set<string>()
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- again and again
    const row = await findWish(started, id)
    if (row?.progress) seen.add(row.progress)
    if (!row || row.outcome !== null) return [...seen]
  }
}
