import { expect, test } from 'vitest'
import { anAmendment } from '../testing/bill-builders.ts'
import { hashListed } from './amendment-words.ts'
import { planList, type KnownAmendment } from './plan-list.ts'

const listed = (id: number, over: Partial<ReturnType<typeof anAmendment>> = {}) =>
  anAmendment({
    parliamentId: id,
    summaryText: [`Leave out line ${id}`],
    detailAt: { key: `amendment ${id}`, path: `/${id}`, url: `https://x.example/${id}`, listHash: '' },
    ...over,
  })

function known(id: number, over: Partial<KnownAmendment> = {}): KnownAmendment {
  const wordsHash = hashListed({ summaryText: [`Leave out line ${id}`] })
  return {
    key: `amendment ${id}`,
    wordsHash,
    detailHash: wordsHash,
    detailPath: `/${id}`,
    goneAt: null,
    ...over,
  }
}

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)

test('what is new is to be asked for in full; what says what it said is not', () => {
  const plan = planList(7, [listed(1), listed(2)], [known(1)])
  expect(plan.listed.map(({ key, isNew, isToAsk }) => ({ key, isNew, isToAsk }))).toEqual([
    { key: 'amendment 1', isNew: false, isToAsk: false },
    { key: 'amendment 2', isNew: true, isToAsk: true },
  ])
  expect(plan.gone).toEqual([])
})

test.each([
  { what: 'a star', over: { statusIndicator: '★' } },
  { what: 'a decision', over: { decision: 'withdrawn' as const } },
  { what: 'another number', over: { number: '15', numberKey: '15' } },
])('$what asks for no words again', ({ over }) => {
  expect(planList(7, [listed(1, over)], [known(1)]).listed[0]?.isToAsk).toBe(false)
})

test('other words in the list ask for them in full again', () => {
  expect(planList(7, [listed(1, { summaryText: ['Leave out line 9'] })], [known(1)]).listed[0]?.isToAsk).toBe(true)
})

test('one that is listed twice is there once, and numbers that repeat are two', () => {
  const twice = planList(7, [listed(1), listed(1)], [])
  expect(twice.listed).toHaveLength(1)
  const alike = [listed(1, { number: '(a)', numberKey: '(a)' }), listed(2, { number: '(a)', numberKey: '(a)' })]
  expect(planList(7, alike, []).listed.map(({ key }) => key)).toEqual(['amendment 1', 'amendment 2'])
})

test('one that is no longer listed is gone, once', () => {
  expect(planList(7, [listed(1)], [known(1), known(2)])).toMatchObject({ gone: ['amendment 2'], isDoubtful: false })
  expect(planList(7, [listed(1)], [known(1), known(2, { goneAt: new Date(0) })]).gone).toEqual([])
})

test.each([
  { before: 3, left: 0, isDoubtful: true },
  { before: 0, left: 0, isDoubtful: false },
  { before: 8, left: 4, isDoubtful: false },
  { before: 10, left: 5, isDoubtful: true },
  { before: 100, left: 60, isDoubtful: false },
])('a list that had $before and has $left is doubted: $isDoubtful', ({ before, left, isDoubtful }) => {
  const plan = planList(
    7,
    numbers(1, left).map((id) => listed(id)),
    numbers(1, before).map((id) => known(id)),
  )
  expect(plan.isDoubtful).toBe(isDoubtful)
})
