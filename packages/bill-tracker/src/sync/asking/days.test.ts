import { expect, test } from 'vitest'
import { addDays, addMonths, daysFrom, isWeekend } from './days.ts'

test.each([
  ['2026-03-28', 1, '2026-03-29'],
  ['2026-03-29', 1, '2026-03-30'],
  ['2026-10-25', -1, '2026-10-24'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2028-02-28', 1, '2028-02-29'],
])('%s and %i days is %s, whatever the clocks do', (day, days, other) => {
  expect(addDays(day, days)).toBe(other)
})

test.each([
  ['2026-02-27', 2, '2026-04-27'],
  ['2025-12-31', 2, '2026-02-28'],
  ['2027-12-31', 2, '2028-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-08-31', 1, '2026-09-30'],
])('%s and %i months is %s', (day, months, other) => {
  expect(addMonths(day, months)).toBe(other)
})

test('the days from one to another have both, and none where the other is before', () => {
  expect(daysFrom('2026-02-27', '2026-03-01')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01'])
  expect(daysFrom('2026-03-01', '2026-02-27')).toEqual([])
})

test('Saturday and Sunday are the weekend, also before 1970', () => {
  const week = daysFrom('2026-03-02', '2026-03-08').map(isWeekend)
  expect(week).toEqual([false, false, false, false, false, true, true])
  expect(daysFrom('1969-12-27', '1969-12-29').map(isWeekend)).toEqual([true, true, false])
})
