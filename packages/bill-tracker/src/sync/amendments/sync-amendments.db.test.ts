import { gaps, items, openDatabase, watchedBills, type OpenDatabase } from '@safe-to-report/db'
import { cloneDatabase } from '@safe-to-report/db/testing'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { expect, inject, onTestFinished, test } from 'vitest'
import { startStandInParliament, type StandInParliament } from '../../../stand-in/index.ts'
import { runSync, type SyncSummary } from '../run-sync.ts'

const bill = 9004
const firewall = {
  billId: bill,
  number: 'NC1',
  header: 'Safe harbour',
  words:
    'To move the following Clause—\n“Safe harbour\n  (1) A keeper must not pass on what somebody told in fear.\n    (a) To nobody.”',
  explanatory: 'This new clause would let people report a wreck.',
  sponsors: ['Made-up Member 7', 'Made-up Member 8'],
}

test('bills of the session and what is tabled to them are there, though none is on the record', async () => {
  const started = await startFor()
  expect(await sync(started)).toMatchObject({ outcome: 'done' })
  expect(await billItem(started, bill)).toMatchObject({
    title: 'Harbours (Demonstration) Bill',
    text: 'A bill made up to be watched; no Parliament has seen it, nor any harbour.',
    house: 'Commons',
    standing: 'in-progress',
    happenedOn: '2026-01-14',
    details: { session: 39, nextOn: null },
  })
  const [one] = await amendmentsOf(started, bill)
  expect(one).toMatchObject({
    source: 'amendments',
    title: '',
    text: 'Clause 1, page 1, line 4, leave out “quay”',
    explanatoryStatement: 'This would leave the quay out of it.',
    billTitle: 'Harbours (Demonstration) Bill',
    stageName: 'Committee stage',
    number: '1',
    memberNames: ['Made-up Member 1'],
    standing: 'tabled',
  })
  // Those of earlier sessions are over, and were not watched.
  expect(await billItem(started, 2709)).toBeUndefined()
})

test('where nothing moved, the first page of Parliament’s bills is all that is asked', async () => {
  const started = await startFor()
  await sync(started)
  expect(await sync(started, 5)).toMatchObject({ outcome: 'done', changed: 0, requests: 1 })
})

test('an amendment tabled in a bill that nobody has on the record is there with the next look, in its words', async () => {
  const started = await startFor()
  await sync(started)
  started.standIn.table(firewall)
  expect(await sync(started, 5)).toMatchObject({ changed: 1 })
  expect((await amendmentsOf(started, bill)).at(-1)).toMatchObject({
    title: 'Safe harbour',
    text: 'To move the following Clause—\n“Safe harbour\n  (1) A keeper must not pass on what somebody told in fear.\n    (a) To nobody.”',
    explanatoryStatement: 'This new clause would let people report a wreck.',
    number: 'NC1',
    memberIds: [990_200_007, 990_200_008],
    details: { sort: 'new-clause', isWhole: true },
    version: 1,
    firstSeenAt: at(5),
  })
})

test('a bill is seen the day it has a number, with its long title and its next day', async () => {
  const started = await startFor()
  await sync(started)
  started.standIn.travel({ to: 'introduced', today: '2026-03-01' })
  await sync(started, 5)
  expect(await billItem(started, 9003)).toMatchObject({
    title: 'Demonstration (No. 2) Bill',
    text: expect.stringContaining('followed from its announcement'),
    firstSeenAt: at(5),
    details: { nextOn: '2026-03-01', nextStage: '1st reading', nextHouse: 'Commons' },
  })
})

test('a day of stars and names is no change of words; a decision is a change and no version', async () => {
  const started = await startFor()
  await sync(started)
  const before = await versionsOf(started, 9002)
  started.standIn.passDay(9002)
  const asked = started.standIn.requests.length
  expect(await sync(started, 5)).toMatchObject({ outcome: 'done' })
  expect(await versionsOf(started, 9002)).toEqual(before)
  expect(started.standIn.requests.slice(asked).filter(({ path }) => /Amendments\/\d+$/.test(path))).toEqual([])
  const [first] = await amendmentsOf(started, 9002)
  expect(first?.memberNames).toEqual(['Paper Member 5', 'Paper Member 6'])

  started.standIn.decide({ billId: bill, amendmentId: 90_040_001, decision: 'Withdrawn' })
  await sync(started, 10)
  expect((await amendmentsOf(started, bill))[0]).toMatchObject({ standing: 'withdrawn', version: 2, goneAt: null })
})

test('numbers that repeat inside one stage are several amendments, each told with what it amends', async () => {
  const started = await startFor()
  await sync(started)
  started.standIn.touch(9002)
  await sync(started, 5)
  const letters = (await amendmentsOf(started, 9002)).filter(({ number }) => number?.startsWith('('))
  expect(letters.map(({ number }) => number)).toEqual(['(a) to NC4', '(b) to NC4'])
})

test('an amendment that is printed under another number is the same, in the same words', async () => {
  const started = await startFor()
  await sync(started)
  const before = await versionsOf(started, bill)
  change(started, (amendment) => (amendment.number = '17'))
  await sync(started, 5)
  expect((await amendmentsOf(started, bill)).map(({ number }) => number)).toEqual(['17', '2', '3'])
  expect(await versionsOf(started, bill)).toEqual(before)
})

test('a place in the bill that moved with a print is no other version, and one corrected word is', async () => {
  const started = await startFor()
  await sync(started)
  change(started, (amendment) => {
    amendment.summary = ['Clause 4, page 9, line 30, leave out “quay”']
    amendment.clause = 4
  })
  const before = await versionsOf(started, bill)
  await sync(started, 5)
  expect((await amendmentsOf(started, bill))[0]).toMatchObject({ details: { clause: 4 } })
  expect(await versionsOf(started, bill)).toEqual(before)

  change(started, (amendment) => {
    amendment.summary = ['Clause 4, page 9, line 30, leave out “quays”']
    amendment.words = { lines: [{ text: 'Clause 4, page 9, line 30, leave out “quays”', indentation: 0 }] }
  })
  await sync(started, 10)
  expect((await amendmentsOf(started, bill))[0]).toMatchObject({
    version: 3,
    matchedWith: null,
    text: expect.stringContaining('quays'),
  })
})

test('words that were corrected where the list does not show them are seen within eight days', async () => {
  const started = await startFor()
  await sync(started)
  change(
    started,
    (amendment) =>
      (amendment.words = { ...amendment.words, lines: amendment.words?.lines ?? [], explanatory: 'Corrected.' }),
  )
  const aDay = 24 * 60
  await sync(started, aDay)
  expect((await amendmentsOf(started, bill))[0]?.explanatoryStatement).toBe('This would leave the quay out of it.')
  await sync(started, 8 * aDay)
  expect((await amendmentsOf(started, bill))[0]).toMatchObject({ explanatoryStatement: 'Corrected.', version: 3 })
})

test('an amendment that is no longer listed is gone, and back when it is listed again', async () => {
  const started = await startFor()
  await sync(started)
  const [first] = stageOf(started).amendments.splice(0, 1)
  started.standIn.touch(bill)
  await sync(started, 5)
  expect((await amendmentsOf(started, bill)).map(({ goneAt }) => goneAt)).toEqual([at(5), null, null])
  if (first) stageOf(started).amendments.unshift(first)
  started.standIn.touch(bill)
  await sync(started, 10)
  expect((await amendmentsOf(started, bill))[0]).toMatchObject({ goneAt: null, version: 2 })
})

test('an empty list of a stage that had amendments is a gap while one of them still is there, and none of them is gone', async () => {
  const started = await startFor()
  await sync(started)
  started.standIn.addFault({ kind: 'empty', path: String.raw`/Bills/9004/Stages/\d+/Amendments\?` })
  started.standIn.touch(bill)
  expect(await sync(started, 5)).toMatchObject({ outcome: 'done' })
  expect((await amendmentsOf(started, bill)).map(({ goneAt }) => goneAt)).toEqual([null, null, null])
  expect(await openGaps(started)).toMatchObject([
    {
      cause: 'empty',
      part: expect.stringContaining('Harbours (Demonstration) Bill (9004), Committee stage'),
      since: at(5),
    },
  ])
  started.standIn.clearFaults()
  started.standIn.touch(bill)
  await sync(started, 10)
  expect(await openGaps(started)).toEqual([])
})

test('an empty list whose amendments are nowhere else either is a zero', async () => {
  const started = await startFor()
  await sync(started)
  stageOf(started).amendments = []
  started.standIn.touch(bill)
  await sync(started, 5)
  expect((await amendmentsOf(started, bill)).map(({ goneAt }) => goneAt)).toEqual([at(5), at(5), at(5)])
  expect(await openGaps(started)).toEqual([])
})

test('Parliament without a bill is a gap, and what was there stays', async () => {
  const started = await startFor()
  await sync(started)
  started.standIn.addFault({ kind: 'empty' })
  expect(await sync(started, 5)).toMatchObject({ outcome: 'done', changed: 0 })
  expect(await openGaps(started)).toMatchObject([{ part: 'bills', cause: 'empty' }])
  started.standIn.clearFaults()
  await sync(started, 10)
  expect(await openGaps(started)).toEqual([])
})

test('that no bill can be amended is a gap while one of them goes on, and a zero at the end of a session', async () => {
  const started = await startFor()
  await sync(started)
  const amendable = async () =>
    (await started.worker.db.select().from(watchedBills)).filter((row) => row.amendableAt !== null)
  const before = (await amendable()).length
  expect(before).toBeGreaterThan(1)
  started.standIn.addFault({ kind: 'empty', path: 'IsInAmendableStage' })
  await sync(started, 61)
  expect(await openGaps(started)).toMatchObject([{ part: 'bills that can be amended', cause: 'empty' }])
  expect(await amendable()).toHaveLength(before)
  for (const held of started.standIn.holdings.bills) held.isWithdrawn = true
  await sync(started, 122)
  expect(await openGaps(started)).toEqual([])
  expect(await amendable()).toEqual([])
})

test('an amendment on paper that the list does not have yet is a gap until it has it', async () => {
  const started = await startFor()
  const { standIn } = started
  standIn.travel({ to: 'committee', today: '2026-02-28' })
  await sync(started)
  standIn.travel({ to: 'printed', today: '2026-03-02' })
  await sync(started, 24 * 60)
  expect(await openGaps(started)).toMatchObject([
    {
      part: 'Demonstration (No. 2) Bill (9003): printed',
      cause: 'behind',
      what: expect.stringContaining('Report stage on 2 March 2026'),
    },
  ])
  standIn.travel({ to: 'tabled', today: '2026-03-03' })
  await sync(started, 25 * 60)
  expect((await amendmentsOf(started, 9003)).map(({ number }) => number)).toContain('NC1')
  // The next paper would tell anew: this one's day has come in the list.
  expect(await openGaps(started)).toEqual([])
})

test('a bill that became an Act is told once, and what was undecided in it is over', async () => {
  const started = await startFor()
  await sync(started)
  const held = find(started)
  Object.assign(held, { isAct: true, title: 'Harbours (Demonstration) Act 2026', formerTitle: held.title })
  started.standIn.touch(bill)
  await sync(started, 5)
  expect(await billItem(started, bill)).toMatchObject({ standing: 'act', changedAt: at(5) })
  expect((await amendmentsOf(started, bill)).map(({ standing }) => standing)).toEqual(['over', 'over', 'over'])
  expect(await sync(started, 10)).toMatchObject({ changed: 0 })
})

test('a bill that was withdrawn is told so', async () => {
  const started = await startFor()
  await sync(started)
  find(started).isWithdrawn = true
  started.standIn.touch(bill)
  await sync(started, 5)
  expect(await billItem(started, bill)).toMatchObject({ standing: 'withdrawn' })
})

test('a bill whose session ended fell when it was not carried over in time, though nobody says so', async () => {
  const started = await startFor()
  await sync(started)
  for (const held of started.standIn.holdings.bills) if (held.billId === 9001) held.sessions.push(40)
  started.standIn.touch(9001)
  await sync(started, 5)
  expect(await billItem(started, bill)).toMatchObject({ standing: 'session-over' })
  expect((await amendmentsOf(started, bill))[0]).toMatchObject({ standing: 'tabled' })
  const aDay = 24 * 60
  await sync(started, 27 * aDay)
  expect(await billItem(started, bill)).toMatchObject({ standing: 'session-over', changedAt: at(5) })
  expect(await sync(started, 29 * aDay)).toMatchObject({ outcome: 'done' })
  expect(await billItem(started, bill)).toMatchObject({ standing: 'fell', changedAt: at(29 * aDay) })
  expect((await amendmentsOf(started, bill))[0]).toMatchObject({ standing: 'over' })
  expect(await billItem(started, 9001)).toMatchObject({ standing: 'in-progress' })
  await sync(started, 30 * aDay)
  expect(await billItem(started, bill)).toMatchObject({ changedAt: at(29 * aDay) })
})

test('in a recess nothing moves, and that is no gap', async () => {
  const started = await startFor()
  await sync(started)
  // Of letters, all that they amend is known when their list is read with their words behind it.
  await sync(started, 125)
  for (let day = 1; day <= 6; day += 1) {
    expect(await sync(started, day * 24 * 60)).toMatchObject({ outcome: 'done', changed: 0 })
  }
  expect(await openGaps(started)).toEqual([])
})

test('an amendment that came without moving its bill’s last update is seen within hours', async () => {
  const started = await startFor()
  await sync(started)
  const { lastUpdate } = find(started)
  started.standIn.table(firewall)
  find(started).lastUpdate = lastUpdate
  await sync(started, 30)
  expect(await amendmentsOf(started, bill)).toHaveLength(3)
  await sync(started, 125)
  expect(await amendmentsOf(started, bill)).toHaveLength(4)
})

interface Started {
  standIn: StandInParliament
  worker: OpenDatabase
}

async function startFor(): Promise<Started> {
  const standIn = await startStandInParliament()
  const clone = await cloneDatabase(inject('clusterUrl'))
  const worker = openDatabase(clone.urlFor('safe_worker'), { applicationName: 'test' })
  onTestFinished(async () => {
    await standIn.stop()
    await worker.close()
    await clone.drop()
  })
  return { standIn, worker }
}

function at(minutes: number): Date {
  return new Date(Date.UTC(2026, 2, 1, 9, minutes))
}

function sync({ standIn, worker }: Started, minutes = 0): Promise<SyncSummary> {
  const { urls } = standIn
  return runSync({
    db: worker.db,
    target: 'amendments',
    urls,
    now: () => at(minutes),
    timeout: 1_000,
    retryDelay: () => 0,
  })
}

function find({ standIn }: Started) {
  const held = standIn.holdings.bills.find(({ billId }) => billId === bill)
  if (!held) throw new Error('The stand-in has no bill 9004')
  return held
}

function stageOf(started: Started) {
  const stage = find(started).stages[2]
  if (!stage) throw new Error('Bill 9004 has no committee stage')
  return stage
}

/** Changes the first amendment of bill 9004, and says that the bill moved. */
function change(started: Started, how: (amendment: ReturnType<typeof stageOf>['amendments'][number]) => void): void {
  const [first] = stageOf(started).amendments
  if (first) how(first)
  started.standIn.touch(bill)
}

async function billItem({ worker }: Started, billId: number) {
  const [row] = await worker.db
    .select()
    .from(items)
    .where(and(eq(items.kind, 'bill'), eq(items.key, String(billId))))
  return row
}

function amendmentsOf({ worker }: Started, billId: number) {
  return worker.db
    .select()
    .from(items)
    .where(and(eq(items.kind, 'amendment'), eq(items.billParliamentId, billId)))
    .orderBy(asc(items.key))
}

async function versionsOf(started: Started, billId: number): Promise<string[]> {
  return (await amendmentsOf(started, billId)).map(({ key, version, text }) => `${key} v${version} ${text}`)
}

function openGaps({ worker }: Started) {
  return worker.db.select().from(gaps).where(isNull(gaps.endedAt)).orderBy(asc(gaps.part))
}
