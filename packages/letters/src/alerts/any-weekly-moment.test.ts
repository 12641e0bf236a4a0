import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastWeeklyMoment } from './weekly-moment.ts'

const hour = 3_600_000
const week = 7 * 24 * hour
const instant = fc
  .integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 0, 1) })
  .map((milliseconds) => new Date(milliseconds))

const inLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'long',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

test('whenever it is asked, it is a Friday at nine in London, within the week before', () => {
  fc.assert(
    fc.property(instant, (now) => {
      const moment = lastWeeklyMoment(now)
      expect(inLondon.format(moment)).toBe('Friday 09:00:00')
      expect(moment.getTime()).toBeLessThanOrEqual(now.getTime())
      // The week in which clocks go back is an hour longer.
      expect(now.getTime() - moment.getTime()).toBeLessThan(week + hour)
    }),
    { numRuns: 500 },
  )
})

test('it stays until the next comes, and never goes back', () => {
  fc.assert(
    fc.property(instant, fc.nat(week), (now, later) => {
      const moment = lastWeeklyMoment(now)
      expect(lastWeeklyMoment(moment)).toEqual(moment)
      const next = lastWeeklyMoment(new Date(now.getTime() + later)).getTime() - moment.getTime()
      expect(next === 0 || Math.abs(next - week) <= hour).toBe(true)
    }),
    { numRuns: 500 },
  )
})
