import { expect, test } from 'vitest'
import { aMotion, signatureOf, type MotionContent } from '../../../stand-in/early-day-motions.ts'
import type { Fault } from '../../../stand-in/faults.ts'
import { putFind } from '../testing/put-find.ts'
import {
  itemOf,
  listItems,
  listOpenGaps,
  runSource,
  startWatched,
  today,
  type Watched,
} from '../testing/start-watched.ts'

const source = 'motions'
const safe = '990700001'
const at = (clock: string, day = today): string => `${day}T${clock}:00Z`

test('motions of the last days are held with their words; with nothing new a run asks once and writes nothing', async () => {
  const watched = await startWatched()
  expect(await runSource(watched, source)).toMatchObject({ outcome: 'done', detail: null })
  const held = await listItems(watched, source)
  expect(held.map(({ number, standing, memberIds }) => `${number} ${standing} ${memberIds.join(' ')}`)).toEqual([
    'EDM 1 tabled 990200030',
    'EDM 2 tabled 990200020',
    'EDM 1A1 tabled 990200040',
    'EDM 4 withdrawn 990200020',
    'EDM 5 tabled 990200020',
  ])
  expect(held[0]?.text).toContain('Immigration Enforcement')
  expect(held[1]?.details).toMatchObject({
    isPrayer: true,
    instrument: 'Made-up Regulations 2026 (S.I., 2026, No. 901)',
  })
  expect(held[2]?.details).toMatchObject({ amends: safe })
  expect(await runSource(watched, source, at('10:00'))).toMatchObject({ changed: 0, requests: 1 })
  expect(await listItems(watched, source)).toEqual(held)
})

test('who signed is asked for of those that are followed, and of no others; who withdrew does not stand', async () => {
  const watched = await followed()
  expect(await runSource(watched, source, at('10:00'))).toMatchObject({ requests: 2 })
  expect(await itemOf(watched, 'motion', safe)).toMatchObject({
    memberIds: [990_200_030, 990_200_031, 990_200_033],
    memberNames: ['Made-up Member 30', 'Made-up Member 31', 'Made-up Member 33'],
    details: { signatures: 3 },
    version: 1,
  })
  expect((await itemOf(watched, 'motion', '990700002')).details['signatures']).toBeUndefined()
})

test('a signature that is added is seen by the next run, and one that is withdrawn, which moves no list, within a day', async () => {
  const watched = await followed()
  await runSource(watched, source, at('10:00'))
  motionOf(watched, safe).signatures.push(signatureOf(34, today))
  expect(await runSource(watched, source, at('10:10'))).toMatchObject({ requests: 2 })
  expect((await itemOf(watched, 'motion', safe)).memberIds).toHaveLength(4)
  Object.assign(motionOf(watched, safe).signatures[1] ?? {}, { withdrawnOn: today })
  expect(await runSource(watched, source, at('10:20'))).toMatchObject({ requests: 1, changed: 0 })
  await runSource(watched, source, at('10:30', '2026-03-05'))
  expect(await itemOf(watched, 'motion', safe)).toMatchObject({
    memberIds: [990_200_030, 990_200_033, 990_200_034],
    details: { signatures: 3 },
    version: 1,
  })
})

test('one that is followed is asked for however old it is, and gathers names on', async () => {
  const watched = await followed()
  await runSource(watched, source, at('10:00'))
  motionOf(watched, safe).signatures.push(signatureOf(35, '2026-05-01'))
  for (const clock of ['09:00', '09:10', '09:20', '09:30']) await runSource(watched, source, at(clock, '2026-05-01'))
  expect((await itemOf(watched, 'motion', safe)).memberIds).toContain(990_200_035)
})

test('a motion that is withdrawn says so, and one that Parliament does not know any more is gone', async () => {
  const watched = await followed()
  motionOf(watched, safe).isWithdrawn = true
  watched.standIn.holdings.motions = watched.standIn.holdings.motions.filter(({ id }) => id !== 990_700_005)
  await runSource(watched, source, at('10:00'))
  expect(await itemOf(watched, 'motion', safe)).toMatchObject({ standing: 'withdrawn', goneAt: null })
  expect((await itemOf(watched, 'motion', '990700005')).goneAt).not.toBeNull()
})

test('no more than a hundred come at once: with more on a day, none is missing', async () => {
  const watched = await startWatched()
  watched.standIn.holdings.motions.push(
    ...Array.from({ length: 230 }, (_, index) => aMotion({ id: 990_710_000 + index, tabledOn: '2026-03-03' })),
  )
  await runSource(watched, source)
  expect(await listItems(watched, source)).toHaveLength(235)
})

test.each<{ fault: Fault; outcome: string; gaps: string[] }>([
  { fault: { kind: '500' }, outcome: 'unreachable', gaps: ['all: unreachable'] },
  { fault: { kind: 'html' }, outcome: 'unreachable', gaps: ['all: unreachable'] },
  { fault: { kind: 'cut' }, outcome: 'unreachable', gaps: ['all: unreachable'] },
  { fault: { kind: 'changed-shape' }, outcome: 'answer-changed', gaps: ['all: answer-changed'] },
  { fault: { kind: 'empty' }, outcome: 'done', gaps: ['tabled: empty'] },
])('with $fault.kind nothing that is held is lost, and the gap ends with it', async ({ fault, outcome, gaps }) => {
  const watched = await startWatched()
  await runSource(watched, source)
  const before = await listItems(watched, source)
  watched.standIn.addFault(fault)
  expect(await runSource(watched, source, at('10:00'))).toMatchObject({ outcome })
  expect(await listItems(watched, source)).toEqual(before)
  expect(await listOpenGaps(watched, source)).toEqual(gaps)
  watched.standIn.clearFaults()
  await runSource(watched, source, at('10:10'))
  expect(await listOpenGaps(watched, source)).toEqual([])
})

test('with twins each is held once', async () => {
  const watched = await startWatched()
  watched.standIn.addFault({ kind: 'duplicates' })
  await runSource(watched, source)
  expect(await listItems(watched, source)).toHaveLength(5)
})

/** A motion that a watch has found. */
async function followed(): Promise<Watched> {
  const watched = await startWatched('founded')
  await runSource(watched, source)
  await putFind(watched, 'motion', safe)
  return watched
}

function motionOf({ standIn }: Watched, key: string): MotionContent {
  const motion = standIn.holdings.motions.find(({ id }) => String(id) === key)
  if (!motion) throw new Error(`The stand-in has no motion ${key}`)
  return motion
}
