import { billOutcomes } from '@safe-to-report/db'
import { expect, test } from 'vitest'
import { tellBillState } from './tell-status.ts'
import { billStateOf, daysKnown, type LookedAt } from './bill-state.ts'

const seen: LookedAt = { outcome: 'in-progress', lookedOn: '2026-10-05', isSessionOver: false }

test('every outcome has a state, and says it in words of its own', () => {
  const told = [...billOutcomes, null].map((outcome) => tellBillState(billStateOf({ ...seen, outcome }, '2026-10-05')))
  expect(told).toEqual([
    'announced, and not yet before Parliament on 5 October 2026',
    'before Parliament on 5 October 2026',
    'now an Act',
    'fell before it was finished',
    'withdrawn',
    'lost when its session ended',
    'not known since 5 October 2026',
  ])
})

test('what goes on is known for as long as somebody looks, and not a day longer; what ended stays so', () => {
  expect(daysKnown).toBe(14)
  const on = (today: string) => billStateOf(seen, today).state
  expect([on('2026-10-05'), on('2026-10-19'), on('2026-10-20')]).toEqual(['in-play', 'in-play', 'not-known'])
  expect(tellBillState(billStateOf(seen, '2026-11-30'))).toBe('not known since 5 October 2026: before Parliament then')
  expect(billStateOf({ ...seen, outcome: 'act' }, '2036-01-01')).toEqual({ state: 'passed' })
})

test('a bill whose session is over is not said to go on, nor one that nobody has ever seen', () => {
  expect(billStateOf({ ...seen, isSessionOver: true }, '2026-10-06').state).toBe('not-known')
  const never = billStateOf({ ...seen, lookedOn: null }, '2026-10-06')
  expect(never).toEqual({ state: 'not-known', since: null, was: null })
  expect(tellBillState(never)).toBe('not known what became of it')
})
