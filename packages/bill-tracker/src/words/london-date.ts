const zone = 'Europe/London'

const dayParts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
const longMonth = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long' })
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hour12: false })

/** How much of a day is known. */
export type DatePrecision = 'day' | 'month' | 'year'

/** The day it is in London at an instant, as 'YYYY-MM-DD'. */
export function todayInLondon(now: Date): string {
  const parts = new Map(dayParts.formatToParts(now).map((part) => [part.type, part.value]))
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`
}

/**
 * A London day in words, as far as it is known.
 *
 * @param day 'YYYY-MM-DD'; anything else is given back as it came.
 * @example
 * formatLondonDate('2021-03-15') // '15 March 2021'
 * formatLondonDate('2024-02-01', 'month') // 'February 2024'
 */
export function formatLondonDate(day: string, precision: DatePrecision = 'day'): string {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  if (year === undefined || month === undefined || dayOfMonth === undefined) return day
  if (precision === 'year') return year
  const monthName = longMonth.format(Date.UTC(Number(year), Number(month) - 1, 1))
  return precision === 'month' ? `${monthName} ${year}` : `${Number(dayOfMonth)} ${monthName} ${year}`
}

/** The time by London's clocks, as '14:05'. */
export function formatLondonTime(at: Date): string {
  return clock.format(at)
}

/**
 * The instant at which London's clocks show a time on a London day. Of an hour that the clocks show twice the first; of one that they
 * pass over, the moment to which it would have been.
 *
 * @param time 'HH:MM'
 */
export function toLondonInstant(day: string, time: string): Date {
  const asUtc = new Date(`${day}T${time}:00Z`)
  const hourBefore = new Date(asUtc.getTime() - 3_600_000)
  return todayInLondon(hourBefore) === day && formatLondonTime(hourBefore) === time ? hourBefore : asUtc
}

/** How many days one London day lies after another: neither clocks nor their changes have a say in it. */
export function daysBetween(from: string, to: string): number {
  return (toUtc(to) - toUtc(from)) / 86_400_000
}

/** The same day of the next year; of 29 February the 28th. */
export function yearAfter(day: string): string {
  const next = `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`
  return next.endsWith('-02-29') ? next.replace(/29$/, '28') : next
}

/** The next London day. */
export function dayAfter(day: string): string {
  return new Date(toUtc(day) + 86_400_000).toISOString().slice(0, 10)
}

function toUtc(day: string): number {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  return Date.UTC(year, month - 1, dayOfMonth)
}
