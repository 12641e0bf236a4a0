import { expect, test } from 'vitest'
import { planGivenUp } from './plan-given-up.ts'

const all = new Set(['bill', 'stage', 'amendment', 'text'])
const within = [
  { to: 'bill', by: 'stage' },
  { to: 'stage', by: 'amendment' },
  { to: 'amendment', by: 'text' },
]

test('rows that hang on each other alone go together', () => {
  expect(planGivenUp(all, within)).toEqual(all)
})

test('what others tied to a row keeps it, and what it stands in', () => {
  expect(planGivenUp(all, [...within, { to: 'amendment', by: null }])).toEqual(new Set(['text']))
  expect(planGivenUp(all, [...within, { to: 'stage', by: 'a sitting of Parliament’s' }])).toEqual(
    new Set(['amendment', 'text']),
  )
})
