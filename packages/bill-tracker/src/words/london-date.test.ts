import { expect, test } from 'vitest'
import { formatLondonDate, formatLondonTime, todayInLondon, toLondonInstant } from './london-date.ts'

test('half past midnight of a summer night is already the next day in London', () => {
  expect(todayInLondon(new Date('2024-07-03T23:30:00Z'))).toBe('2024-07-04')
})

test('half past eleven of a winter night is still the same day in London', () => {
  expect(todayInLondon(new Date('2024-01-03T23:30:00Z'))).toBe('2024-01-03')
})

test('a day is told in words, wherever the reader is', () => {
  expect(formatLondonDate('2021-03-15')).toBe('15 March 2021')
  expect(formatLondonDate('2021-01-01')).toBe('1 January 2021')
})

test('a day of which only the month or the year is known is told without the rest', () => {
  expect(formatLondonDate('2024-02-01', 'month')).toBe('February 2024')
  expect(formatLondonDate('2022-01-01', 'year')).toBe('2022')
})

test('what is not a day is given back untouched', () => {
  expect(formatLondonDate('not known')).toBe('not known')
})

test('a summer instant is told by London clocks', () => {
  expect(formatLondonTime(new Date('2024-07-03T13:05:00Z'))).toBe('14:05')
})

test.each([
  ['in winter', '2026-12-02', '15:30', '2026-12-02T15:30:00.000Z'],
  ['in summer', '2026-07-02', '15:30', '2026-07-02T14:30:00.000Z'],
  ['after a summer midnight', '2026-07-02', '00:30', '2026-07-01T23:30:00.000Z'],
  ['after a winter midnight', '2026-12-02', '00:30', '2026-12-02T00:30:00.000Z'],
  ['in the hour that is there twice', '2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
  ['in the hour that is not there', '2026-03-29', '01:30', '2026-03-29T01:30:00.000Z'],
])('a time of London’s clocks is an instant: %s', (_when, day, time, instant) => {
  expect(toLondonInstant(day, time).toISOString()).toBe(instant)
})
