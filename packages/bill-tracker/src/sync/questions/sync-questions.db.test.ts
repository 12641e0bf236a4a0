import { asks, watches } from '@safe-to-report/db'
import { expect, test } from 'vitest'
import { aQuestion, anAnswer, type QuestionContent } from '../../../stand-in/written-questions.ts'
import { isOverdue } from '../../words/overdue.ts'
import type { Pace } from '../asking/pace.ts'
import { runSync } from '../run-sync.ts'
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

const source = 'questions'
const at = (clock: string, day = today): string => `${day}T${clock}:00Z`

test('questions and answers of the last days are held as two kinds of items, in all their words', async () => {
  const watched = await startWatched()
  expect(await runSource(watched, source)).toMatchObject({ outcome: 'done', detail: null })
  await runSource(watched, source, at('09:10'))
  const summary = await runSource(watched, source, at('09:20'))
  expect(summary).toMatchObject({ outcome: 'done', detail: null })
  const held = await listItems(watched, source)
  expect(held.map(({ kind, number, standing }) => `${kind} ${number} ${standing}`)).toEqual([
    'question 1 tabled',
    'answer 2 answered',
    'question 2 answered',
    'answer 3 answered',
    'question 3 answered',
    'answer 4 answered',
    'question 4 answered',
    'answer 5 answered',
    'question 5 answered',
    'answer 6 holding',
    'question 6 holding',
    'question 7 tabled',
    'question 8 withdrawn',
    'answer HL9 corrected',
    'question HL9 answered',
    'answer 10 answered',
    'question 10 answered',
  ])
  expect(held.filter(({ details }) => details['isCut'] === true)).toEqual([])
  expect((await itemOf(watched, 'question', '990500001')).text).toMatch(/put that in law\.$/)
  expect((await itemOf(watched, 'answer', '990500002')).text.split('\n').slice(2)).toEqual([
    'Year | Referrals',
    '2023 | 15',
    '2024 | 17',
  ])
  expect((await itemOf(watched, 'answer', '990500010')).text).toBe('First paragraph.\nSecond one.')
  expect(await listOpenGaps(watched, source)).toEqual([])
})

test('an answer that serves three is asked for once, and stands at each of them', async () => {
  const { watched, requests } = await caughtUp()
  const texts = await Promise.all(['3', '4', '5'].map(async (uin) => itemOf(watched, 'answer', `99050000${uin}`)))
  expect(new Set(texts.map(({ text }) => text)).size).toBe(1)
  expect(texts.map(({ aboutKey, details }) => `${aboutKey} with ${details['groupedWith']}`)).toEqual([
    '990500003 with 4 5',
    '990500004 with 3 5',
    '990500005 with 3 4',
  ])
  expect(requests().filter((path) => /questions\/99050000[345]\?/.test(path))).toHaveLength(1)
})

test('with nothing new, a run asks each list once, and writes nothing', async () => {
  const { watched } = await caughtUp()
  const before = await listItems(watched, source)
  expect(await runSource(watched, source, at('10:00'))).toMatchObject({ outcome: 'done', changed: 0, requests: 3 })
  expect(await listItems(watched, source)).toEqual(before)
})

test('a question that is tabled, and one that is answered, are there after the next run', async () => {
  const { watched } = await caughtUp()
  put(watched, aQuestion({ id: 990_500_020, tabledOn: today }))
  questionOf(watched, 990_500_007).answer = anAnswer(today)
  expect(await runSource(watched, source, at('10:00'))).toMatchObject({
    tally: [{ what: 'new: 2' }, { what: 'told otherwise: 1' }],
  })
  expect(await itemOf(watched, 'answer', '990500007')).toMatchObject({ text: 'There were twelve.', happenedOn: today })
  expect(await itemOf(watched, 'question', '990500007')).toMatchObject({ standing: 'answered' })
})

test('the day named for the answer is held, and that it is past follows from it', async () => {
  const { watched } = await caughtUp()
  const late = await itemOf(watched, 'question', '990500007')
  expect(late).toMatchObject({ standing: 'tabled', dueOn: '2026-03-01' })
  expect(isOverdue(late, today)).toBe(true)
  expect(isOverdue(await itemOf(watched, 'question', '990500001'), today)).toBe(false)
})

test('a holding answer is no answer: when the answer comes, its words take that one’s place and are matched again', async () => {
  const { watched } = await caughtUp()
  await watched.owner.db.execute(`update record.items set matched_with = 1`)
  const question = questionOf(watched, 990_500_006)
  question.answer = anAnswer(today, '<p>There are none.</p>', { heldOn: question.answer?.heldOn ?? null })
  await runSource(watched, source, at('10:00'))
  expect(await itemOf(watched, 'answer', '990500006')).toMatchObject({
    standing: 'answered',
    text: 'There are none.',
    version: 2,
    matchedWith: null,
    details: { heldOn: '2026-03-02' },
  })
})

test('an answer that is put right later is another version, with the day of it', async () => {
  const { watched } = await caughtUp()
  const { answer } = questionOf(watched, 990_500_010)
  Object.assign(answer ?? {}, { html: '<p>Twelve was wrong: there were nine.</p>', correctedOn: today })
  await runSource(watched, source, at('10:00'))
  expect(await itemOf(watched, 'answer', '990500010')).toMatchObject({
    standing: 'corrected',
    text: 'Twelve was wrong: there were nine.',
    version: 3,
    details: { correctedOn: today },
  })
})

test('a question that is withdrawn says so; one that Parliament does not know any more is gone', async () => {
  const { watched } = await caughtUp()
  questionOf(watched, 990_500_007).isWithdrawn = true
  watched.standIn.holdings.questions = watched.standIn.holdings.questions.filter(({ id }) => id !== 990_500_001)
  await runSource(watched, source, at('10:00'))
  await runSource(watched, source, at('10:00', '2026-03-05'))
  expect(await itemOf(watched, 'question', '990500007')).toMatchObject({ standing: 'withdrawn', goneAt: null })
  expect((await itemOf(watched, 'question', '990500001')).goneAt).not.toBeNull()
  expect(await runSource(watched, source, at('11:00', '2026-03-05'))).toMatchObject({ changed: 0 })
})

test('one that takes another’s place on a day leaves the total as it was, and is found within a day', async () => {
  const { watched } = await caughtUp()
  put(watched, ...many(300, '2026-03-02'))
  for (const clock of ['10:00', '10:10', '10:20']) await runSource(watched, source, at(clock))
  const { questions } = watched.standIn.holdings
  const [middle] = questions.splice(
    questions.findIndex(({ id }) => id === 990_510_150),
    1,
  )
  put(watched, { ...aQuestion({ id: 990_520_000, tabledOn: '2026-03-02' }), ...middle, id: 990_520_000, uin: '20000' })
  await runSource(watched, source, at('11:00'))
  for (const clock of ['11:00', '11:10', '11:20']) await runSource(watched, source, at(clock, '2026-03-05'))
  expect(await itemOf(watched, 'question', '990520000')).toMatchObject({ goneAt: null })
  expect((await itemOf(watched, 'question', '990510150')).goneAt).not.toBeNull()
})

test('the page of a question that somebody follows is asked for day by day until it is answered, however old', async () => {
  const { watched } = await caughtUp('founded')
  await putFind(watched, 'question', '990500007')
  questionOf(watched, 990_500_007).isWithdrawn = true
  await runSource(watched, source, at('10:00', '2026-03-20'))
  for (const clock of ['10:10', '10:20', '10:30']) await runSource(watched, source, at(clock, '2026-03-20'))
  expect(await itemOf(watched, 'question', '990500007')).toMatchObject({ standing: 'withdrawn' })
})

test('a run asks for so much and no more: the newest day first, the rest by the runs that follow, what is found before the others', async () => {
  const watched = await startWatched('founded')
  put(watched, ...many(1_200, today, 'answered'))
  const first = await runSource(watched, source)
  // With a search for each term of the watches that ship.
  expect(first.requests).toBeLessThanOrEqual(80)
  expect(await listOpenGaps(watched, source)).toContain('days: behind')
  const held = await listItems(watched, source)
  expect(held.filter(({ kind, happenedOn }) => kind === 'question' && happenedOn === today)).toHaveLength(1_200)

  await putFind(watched, 'question', '990511199')
  let requests = first.requests
  const after: number[] = []
  for (const minutes of [10, 20, 30, 40, 50]) {
    const { requests: asked } = await runSource(watched, source, at(`09:${minutes}`))
    after.push(asked)
    requests += asked
  }
  expect(requests).toBeLessThanOrEqual(400)
  expect((await itemOf(watched, 'answer', '990511199')).details['isCut']).toBe(false)
  await runSource(watched, source, at('10:30'))
  expect(await listOpenGaps(watched, source)).toEqual(['words: behind'])
})

test('on a heavy day what a search finds in an answer is read at once, though the list cut it off; a term that always fails is told, and stops none', async () => {
  const watched = await startWatched('founded')
  await watch(watched, 'international agreement; data-sharing agreement')
  put(watched, ...many(1_200, today, 'answered'))
  const late = longAnswer.replace('</p>', 'The data sharing agreement was renewed.</p>')
  questionOf(watched, 990_510_777).answer = anAnswer(today, late)
  await runSource(watched, source)
  await runSource(watched, source, at('09:10'))
  expect((await itemOf(watched, 'answer', '990510777')).text).toContain('agreement was renewed')
  await runSource(watched, source, at('09:20'))
  expect(await listOpenGaps(watched, source)).toContain('search: international agreement: unreachable')
  const searches = watched.standIn.requests.filter(({ path }) => path.includes('searchTerm='))
  // Four tries of the one, once; one of the other, and none while nothing new was answered.
  expect(searches).toHaveLength(5)
})

test('where the hour has no room for what can wait, lists and what was found are read all the same', async () => {
  const { watched } = await caughtUp('founded')
  put(watched, ...many(3, today))
  await runSource(watched, source, at('09:50'))
  await putFind(watched, 'question', '990510001')
  for (const id of [990_510_000, 990_510_001, 990_510_002]) questionOf(watched, id).answer = anAnswer(today, longAnswer)
  const turns: string[] = []
  const pace: Pace = {
    turn: async (urgency) => {
      turns.push(urgency)
    },
    room: async (urgency) => (urgency === 'again' ? 0 : 100),
  }
  const run = { db: watched.worker.db, target: source, urls: watched.standIn.urls, pace } as const
  await runSync({ ...run, now: () => new Date(at('10:00')) })
  expect(turns).toEqual(['look', 'look', 'look', 'news'])
  const cut = (await listItems(watched, source)).filter(({ details }) => details['isCut'] === true)
  expect(cut.map(({ kind, key }) => `${kind} ${key}`)).toEqual(['answer 990510000', 'answer 990510002'])
  await runSync({ ...run, urgency: 'wished', now: () => new Date(at('10:10')) })
  expect(new Set(turns.slice(4))).toEqual(new Set(['wished']))
  expect((await listItems(watched, source)).some(({ details }) => details['isCut'] === true)).toBe(false)
})

test('on an ordinary day some sixty requests an hour bring every question and answer within ten minutes', async () => {
  const { watched } = await caughtUp()
  put(watched, ...many(400, today))
  for (const clock of ['09:50', '10:00', '10:10', '10:20']) await runSource(watched, source, at(clock))
  let requests = 0
  for (const [index, minutes] of ['30', '40', '50'].entries()) {
    const asked = watched.standIn.holdings.questions.filter(({ id }) => id >= 990_510_000)
    for (const question of asked.slice(index * 7, index * 7 + 7)) question.answer = anAnswer(today, longAnswer)
    const summary = await runSource(watched, source, at(`10:${minutes}`))
    requests += summary.requests
    const held = await listItems(watched, source)
    expect(held.filter(({ kind, happenedOn }) => kind === 'answer' && happenedOn === today)).toHaveLength(
      (index + 1) * 7,
    )
    expect(held.filter(({ details }) => details['isCut'] === true)).toEqual([])
  }
  expect(requests * 2).toBeLessThanOrEqual(66)
})

const longAnswer = `<p>${'The Department keeps it under review. '.repeat(12)}</p>`

/** Questions of no matter, each answered at length where told. */
function many(count: number, tabledOn: string, as: 'open' | 'answered' = 'open'): QuestionContent[] {
  return Array.from({ length: count }, (_, index) =>
    aQuestion({
      id: 990_510_000 + index,
      tabledOn,
      ...(as === 'answered' && { answer: anAnswer(tabledOn, longAnswer) }),
    }),
  )
}

async function caughtUp(
  record: 'founded' | 'empty' = 'empty',
): Promise<{ watched: Watched; requests: () => string[] }> {
  const watched = await startWatched(record)
  for (const clock of ['09:00', '09:10', '09:20']) await runSource(watched, source, at(clock))
  return { watched, requests: () => watched.standIn.requests.map(({ path }) => path) }
}

/** One watch alone, that asks for these. */
async function watch({ owner }: Watched, searched: string): Promise<void> {
  const [ask] = await owner.db.select().from(asks).limit(1)
  if (!ask) throw new Error('The founding record has an ask')
  const terms = `ask: ${ask.slug}\nask Parliament for: ${searched}\n\nterm A firewall: firewall`
  await owner.db.delete(watches)
  await owner.db.insert(watches).values({ askId: ask.id, name: 'made', terms })
}

function questionOf({ standIn }: Watched, id: number): QuestionContent {
  const question = standIn.holdings.questions.find((held) => held.id === id)
  if (!question) throw new Error(`The stand-in has no question ${id}`)
  return question
}

function put({ standIn }: Watched, ...questions: QuestionContent[]): void {
  standIn.holdings.questions.push(...questions)
}
