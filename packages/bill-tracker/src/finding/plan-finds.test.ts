import { expect, test } from 'vitest'
import { planFinds, type KnownFind, type Wanted } from './plan-finds.ts'

const aWant = (given: Partial<Wanted> = {}): Wanted => ({
  askId: 'ask',
  watchId: 'watch',
  score: 0.8,
  terms: ['police'],
  passages: [{ part: 'text', from: 0, to: 10 }],
  ...given,
})
const aFind = (given: Partial<KnownFind> = {}): KnownFind => ({
  ...aWant(),
  id: 'find',
  state: 'waiting',
  itemVersion: 1,
  ...given,
})
const nothing = { add: [], renew: [], reopen: [], drop: [] }

test('what matches for the first time is added, and is not added twice', () => {
  expect(planFinds(1, [aWant()], [])).toEqual({ ...nothing, add: [aWant()] })
  expect(planFinds(1, [aWant()], [aFind()])).toEqual(nothing)
})

test.each([
  { name: 'a rule that is surer', want: aWant({ score: 0.9 }), version: 1 },
  { name: 'another term', want: aWant({ terms: ['doctor'] }), version: 1 },
  { name: 'another passage', want: aWant({ passages: [{ part: 'title', from: 0, to: 3 }] }), version: 1 },
  { name: 'another watch', want: aWant({ watchId: 'other' }), version: 1 },
  { name: 'other words', want: aWant(), version: 2 },
])('$name renews a find that waits', ({ want, version }) => {
  expect(planFinds(version, [want], [aFind()])).toEqual({ ...nothing, renew: [{ id: 'find', ...want }] })
})

test('the digits that the database does not keep, and its order of fields, are no difference', () => {
  const kept = aFind({ score: 0.800_000_01, passages: [{ to: 10, part: 'text', from: 0 }] })
  expect(planFinds(1, [aWant()], [kept])).toEqual(nothing)
})

test('what waits and matches no more goes', () => {
  expect(planFinds(1, [], [aFind()])).toEqual({ ...nothing, drop: ['find'] })
})

test.each(['text-of', 'touches', 'not-ours'] as const)('what was decided as %s stays, whatever the rules', (state) => {
  const find = aFind({ state, terms: ['what matched then'] })
  expect(planFinds(1, [], [find])).toEqual(nothing)
  expect(planFinds(1, [aWant()], [find])).toEqual(nothing)
  expect(planFinds(2, [], [find]), 'other words that do not match').toEqual(nothing)
  expect(planFinds(2, [aWant()], [find]), 'other words').toEqual({ ...nothing, reopen: [{ id: 'find', ...aWant() }] })
})

test('each ask has a find of its own; two watches of one ask make one', () => {
  const plan = planFinds(
    1,
    [
      aWant({ watchId: null, score: 1, terms: [], passages: [] }),
      aWant({ score: 0.5, terms: ['one'] }),
      aWant({ watchId: 'second', score: 0.7, terms: ['one', 'two'] }),
      aWant({ askId: 'other ask' }),
    ],
    [],
  )
  expect(plan.add).toHaveLength(2)
  expect(plan.add[0]).toMatchObject({ askId: 'ask', watchId: 'second', score: 1, terms: ['one', 'two'] })
  expect(plan.add[1]).toMatchObject({ askId: 'other ask' })
})
