import { expect, test } from 'vitest'
import { readTime } from './read-time.ts'

test.each([
  ['14:30', '14:30'],
  ['09:30:00', '09:30'],
  ['10:30 am', '10:30'],
  ['3:00 pm', '15:00'],
  ['12:00 pm', '12:00'],
  ['12:15 am', '00:15'],
  ['9.45am', '09:45'],
  ['11:15 p.m.', '23:15'],
])('"%s" is %s', (given, time) => {
  expect(readTime(given)).toBe(time)
})

test.each(['', ' ', null, undefined, 'noon', '25:00', '14:60', '14:30 pm', '0:30 am', '2026-03-02T14:30:00'])(
  '"%s" is no hour',
  (given) => {
    expect(readTime(given)).toBeUndefined()
  },
)
