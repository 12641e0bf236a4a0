import { expect, test } from 'vitest'
import { wasMoved } from './fate.ts'

test.each(['withdrawn', 'agreed-on-division', 'disagreed', 'accepted'] as const)('%s: it was moved', (decision) => {
  expect(wasMoved(decision)).toBe(true)
})

test.each(['not-moved', 'not-called', 'not-selected', 'withdrawn-before-debate', null] as const)(
  '%s: nobody can say that it was moved',
  (decision) => {
    expect(wasMoved(decision)).toBe(false)
  },
)
