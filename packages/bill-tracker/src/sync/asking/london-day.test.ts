import { expect, test } from 'vitest'
import { toLondonDay } from './london-day.ts'

test.each([
  { what: 'a sitting, midnight without a zone', date: '2021-01-12T00:00:00', day: '2021-01-12' },
  { what: 'an update with seven fractional digits', date: '2021-05-04T23:42:08.0579851', day: '2021-05-04' },
  { what: 'a bare day', date: '2024-05-24', day: '2024-05-24' },
  { what: 'a summer instant that is the next day in London', date: '2024-05-23T23:30:00Z', day: '2024-05-24' },
  { what: 'no date', date: null, day: undefined },
  { what: 'what is not a date', date: 'to be announced', day: undefined },
])('$what: $date is $day', ({ date, day }) => {
  expect(toLondonDay(date)).toBe(day)
})
