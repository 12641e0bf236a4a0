import { items } from '@safe-to-report/db'
import { expect, test } from 'vitest'
import type { Fault } from '../../../stand-in/faults.ts'
import { aQuestion } from '../../../stand-in/written-questions.ts'
import { runSync } from '../run-sync.ts'
import {
  itemOf,
  listItems,
  listOpenGaps,
  runSource,
  startWatched,
  today,
  type Watched,
} from '../testing/start-watched.ts'

const source = 'questions'
const at = (clock: string, day = today): string => `${day}T${clock}:00Z`

const struck: { what: string; fault: Fault; outcome: string; gap: string }[] = [
  { what: 'is slow', fault: { kind: 'slow', delay: 2_000 }, outcome: 'unreachable', gap: 'all: unreachable' },
  { what: 'is cut', fault: { kind: 'cut' }, outcome: 'unreachable', gap: 'all: unreachable' },
  { what: 'answers 500', fault: { kind: '500' }, outcome: 'unreachable', gap: 'all: unreachable' },
  { what: 'answers with a page', fault: { kind: 'html' }, outcome: 'unreachable', gap: 'all: unreachable' },
  {
    what: 'has another shape',
    fault: { kind: 'changed-shape' },
    outcome: 'answer-changed',
    gap: 'all: answer-changed',
  },
  {
    what: 'has rows without a number',
    fault: { kind: 'missing-field', field: 'id' },
    outcome: 'done',
    gap: 'tabled: answer-changed',
  },
]

test.each(struck)(
  'where Parliament $what for hours, what is held stays, the gap is told, and it ends when it is over',
  async ({ fault, outcome, gap }) => {
    const watched = await caughtUp()
    const before = await listItems(watched, source)
    watched.standIn.holdings.questions.push(aQuestion({ id: 990_500_020, tabledOn: today }))
    watched.standIn.addFault(fault)
    expect(await runSource(watched, source, at('10:00'), fault.kind === 'slow' ? 20 : undefined)).toMatchObject({
      outcome,
    })
    expect(await runSource(watched, source, at('14:00'), fault.kind === 'slow' ? 20 : undefined)).toMatchObject({
      outcome,
    })
    expect(await listItems(watched, source)).toEqual(before)
    expect(await listOpenGaps(watched, source)).toContain(gap)
    watched.standIn.clearFaults()
    expect(await runSource(watched, source, at('15:10'))).toMatchObject({ outcome: 'done' })
    expect(await itemOf(watched, 'question', '990500020')).toMatchObject({ standing: 'tabled' })
    // That no row is odd any more is known once the days were gone through again.
    await runSource(watched, source, at('16:00', '2026-03-05'))
    expect(await listOpenGaps(watched, source)).toEqual([])
  },
)

test('too many requests are waited for, and then all is there', async () => {
  const watched = await caughtUp()
  watched.standIn.holdings.questions.push(aQuestion({ id: 990_500_020, tabledOn: today }))
  watched.standIn.addFault({ kind: '429', times: 1 })
  expect(await runSource(watched, source, at('10:00'))).toMatchObject({ outcome: 'done', requests: 4 })
  expect(await itemOf(watched, 'question', '990500020')).toBeDefined()
})

test('an empty answer where there must be some is a gap and no zero: nothing is taken to be gone', async () => {
  const watched = await caughtUp()
  const before = await listItems(watched, source)
  watched.standIn.addFault({ kind: 'empty' })
  expect(await runSource(watched, source, at('10:00'))).toMatchObject({ outcome: 'done', changed: 0 })
  expect(await listItems(watched, source)).toEqual(before)
  expect(await listOpenGaps(watched, source)).toEqual(['answered: empty', 'corrected: empty', 'tabled: empty'])
})

test('an empty first answer is a gap as well: by a second question, of so many days that there must be some', async () => {
  const watched = await startWatched()
  watched.standIn.addFault({ kind: 'empty' })
  expect(await runSource(watched, source)).toMatchObject({ outcome: 'done', changed: 0 })
  expect(await listOpenGaps(watched, source)).toEqual(['answered: empty', 'corrected: empty', 'tabled: empty'])
  watched.standIn.clearFaults()
  await runSource(watched, source, at('09:10'))
  await runSource(watched, source, at('09:20'))
  expect(await listOpenGaps(watched, source)).toEqual([])
  expect(await listItems(watched, source)).toHaveLength(17)
})

test('a recess is a zero and no gap: the lists of weeks are empty, and those of months are not', async () => {
  const watched = await caughtUp()
  for (const clock of ['09:00', '09:10', '09:20']) await runSource(watched, source, at(clock, '2026-04-10'))
  expect(await runSource(watched, source, at('10:00', '2026-04-10'))).toMatchObject({ outcome: 'done', changed: 0 })
  expect(await listOpenGaps(watched, source)).toEqual([])
})

test('when a session ends, what was asked in it is still there, and still asked for', async () => {
  const watched = await caughtUp()
  for (const question of watched.standIn.holdings.questions) question.isOfFormerSession = true
  watched.standIn.holdings.questions.push(aQuestion({ id: 990_500_020, tabledOn: '2026-03-05' }))
  await runSource(watched, source, at('09:00', '2026-03-05'))
  await runSource(watched, source, at('09:10', '2026-03-05'))
  expect((await listItems(watched, source)).filter(({ goneAt }) => goneAt !== null)).toEqual([])
  expect(await listItems(watched, source)).toHaveLength(18)
  expect(await listOpenGaps(watched, source)).toEqual([])
})

test('after weeks in which nothing ran, the days in between are asked for, and nothing is behind', async () => {
  const watched = await caughtUp()
  watched.standIn.holdings.questions.push(
    // Of the day on which the last run was, later than that.
    aQuestion({ id: 990_500_023, tabledOn: today }),
    aQuestion({ id: 990_500_021, tabledOn: '2026-03-11' }),
    aQuestion({ id: 990_500_022, tabledOn: '2026-03-25' }),
  )
  const day = '2026-04-02'
  for (const clock of ['09:00', '09:10', '09:20', '09:30', '09:40']) await runSource(watched, source, at(clock, day))
  for (const key of ['990500021', '990500022', '990500023']) {
    expect(await itemOf(watched, 'question', key)).toBeDefined()
  }
  expect(await listOpenGaps(watched, source)).toEqual([])
})

test('a day whose list always fails stops no other, is a gap of its own, and is asked for again an hour later', async () => {
  const watched = await startWatched()
  watched.standIn.addFault({ kind: '500', path: 'tabledWhenFrom=2026-02-28&tabledWhenTo=2026-02-28' })
  for (const clock of ['09:00', '09:10', '09:20']) {
    expect(await runSource(watched, source, at(clock))).toMatchObject({ outcome: 'done' })
  }
  expect(await listOpenGaps(watched, source)).toEqual(['tabled 2026-02-28: unreachable'])
  expect(await itemOf(watched, 'question', '990500007')).toMatchObject({ happenedOn: '2026-02-25' })
  const before = watched.standIn.requests.length
  await runSource(watched, source, at('09:30'))
  expect(paths(watched, before)).not.toContain('tabledWhenFrom=2026-02-28&tabledWhenTo=2026-02-28')
  watched.standIn.clearFaults()
  await runSource(watched, source, at('10:20'))
  expect(await listOpenGaps(watched, source)).toEqual([])
})

test('a list that fails stops no other list', async () => {
  const watched = await caughtUp()
  watched.standIn.holdings.questions.push(aQuestion({ id: 990_500_020, tabledOn: today }))
  watched.standIn.addFault({ kind: '500', path: 'answeredWhenFrom' })
  expect(await runSource(watched, source, at('10:00'))).toMatchObject({ outcome: 'done' })
  expect(await itemOf(watched, 'question', '990500020')).toBeDefined()
  expect(await listOpenGaps(watched, source)).toEqual(['answered: unreachable'])
})

test.each<Fault>([{ kind: 'duplicates' }, { kind: 'lying-total', total: 1 }])(
  'with $kind each is held once, and none is missing',
  async (fault) => {
    const watched = await startWatched()
    watched.standIn.addFault(fault)
    for (const clock of ['09:00', '09:10', '09:20', '09:30']) await runSource(watched, source, at(clock))
    expect(await listItems(watched, source)).toHaveLength(17)
  },
)

test('a list that says more than it lists is a gap', async () => {
  const watched = await startWatched()
  watched.standIn.addFault({
    kind: 'lying-total',
    total: 40,
    path: 'tabledWhenFrom=2026-03-03&tabledWhenTo=2026-03-03',
  })
  await runSource(watched, source)
  expect(await listOpenGaps(watched, source)).toContain('tabled 2026-03-03: empty')
})

test('a row that cannot be read is set aside and told by its number, until it can be', async () => {
  const watched = await startWatched()
  const odd = aQuestion({ id: 990_500_020, tabledOn: today, uin: '' })
  watched.standIn.holdings.questions.push(odd, aQuestion({ id: 990_500_021, tabledOn: today }))
  expect(await runSource(watched, source)).toMatchObject({
    outcome: 'done',
    detail: expect.stringContaining('990500020'),
  })
  for (const clock of ['09:10', '09:20', '09:30']) await runSource(watched, source, at(clock))
  expect(await itemOf(watched, 'question', '990500021')).toBeDefined()
  expect(await listOpenGaps(watched, source)).toEqual(['rows: answer-changed'])
  odd.uin = '20'
  await runSource(watched, source, at('10:00', '2026-03-05'))
  await runSource(watched, source, at('10:10', '2026-03-05'))
  expect(await itemOf(watched, 'question', '990500020')).toBeDefined()
  expect(await listOpenGaps(watched, source)).toEqual([])
})

test('a run that is stopped keeps what it had, and the next one does not ask for it again', async () => {
  const watched = await startWatched()
  const stopping = new AbortController()
  const stopped = await runSync({
    db: watched.worker.db,
    target: source,
    urls: watched.standIn.urls,
    retryDelay: () => 0,
    signal: stopping.signal,
    now: () => new Date(at('09:00')),
    fetch: async (input, init) => {
      if (watched.standIn.requests.length >= 12) stopping.abort()
      return fetch(input, init)
    },
  })
  expect(stopped).toMatchObject({ outcome: 'failed' })
  expect(await watched.worker.db.$count(items)).toBeGreaterThan(0)
  const before = watched.standIn.requests.length
  await runSource(watched, source, at('09:10'))
  expect(paths(watched, before)).not.toContain('tabledWhenFrom=2026-03-03&tabledWhenTo=2026-03-03')
})

async function caughtUp(): Promise<Watched> {
  const watched = await startWatched()
  for (const clock of ['09:00', '09:10', '09:20']) await runSource(watched, source, at(clock))
  return watched
}

function paths({ standIn }: Watched, from: number): string {
  return standIn.requests
    .slice(from)
    .map(({ path }) => path)
    .join('\n')
}
