import {
  stageOf,
  type CalendarCall,
  type CalendarDate,
  type CalendarSitting,
  type SittingCalendar,
} from '@safe-to-report/bill-tracker/reading'
import { toLondonInstant } from '@safe-to-report/bill-tracker/words'
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'

export interface CalendarOptions {
  siteUrl: string
  /**
   * A calendar is on lock screens, on shared tablets, in an employer's system. So an entry says "Lords Report stage" and
   * no more: no bill, no link, no description; of a call to act it says "Last day". Whoever asks for names by another address gets the bill and a link to it.
   */
  withNames: boolean
}

/** The sittings, the last days of calls, and days of what else Parliament does, as all-day events where they have no hour (RFC 5545). The same sittings give the same bytes. */
export function buildCalendar(
  { name, sittings, calls, dates }: SittingCalendar,
  { siteUrl, withNames }: CalendarOptions,
): string {
  const calendar = ical({
    name: withNames ? (name ?? 'Bills before Parliament') : 'Parliament',
    prodId: { company: 'Safe to Report', product: 'calendar', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 60 * 60 * 6,
  })
  for (const sitting of sittings) calendar.createEvent(toEvent(sitting, { siteUrl, withNames }))
  for (const call of calls) calendar.createEvent(toLastDay(call, { siteUrl, withNames }))
  for (const date of dates) calendar.createEvent(toDate(date, { siteUrl, withNames }))
  return calendar.toString()
}

function toEvent(sitting: CalendarSitting, { siteUrl, withNames }: CalendarOptions) {
  const { sitsOn, bill } = sitting
  const title = stageOf(sitting)
  return {
    ...toDay(sitting, sitsOn),
    summary: withNames ? `${bill.shortTitle}: ${title}` : title,
    ...(withNames ? { url: `${siteUrl}/bills/${bill.slug}` } : {}),
  }
}

function toLastDay(call: CalendarCall, { siteUrl, withNames }: CalendarOptions) {
  const { endsOn, title, slug } = call
  return {
    ...toDay(call, endsOn),
    summary: withNames ? `Last day: ${title}` : 'Last day',
    ...(withNames ? { url: `${siteUrl}/notices/${slug}` } : {}),
  }
}

/** Without names no more than what sort of day it is: of an event that it is in Parliament. */
function toDate(date: CalendarDate, { siteUrl, withNames }: CalendarOptions) {
  const { what, title, slug, day, startsAt, isAfterOther } = date
  const after = isAfterOther && startsAt === null ? ', after other business' : ''
  const named = what === 'event' ? `${title}${after}` : `${sorts[what]}: ${title}`
  return {
    ...toDay(date, day),
    ...(startsAt === null ? {} : { start: toLondonInstant(day, startsAt), end: null, allDay: false }),
    summary: withNames ? named : `${sorts[what]}${what === 'event' ? after : ''}`,
    ...(withNames ? { url: `${siteUrl}/proceedings/${slug}` } : {}),
  }
}

const sorts: Record<CalendarDate['what'], string> = { event: 'Parliament', closes: 'Last day', due: 'Answer due' }

function toDay(
  { id, sequence, isCancelled, changedAt }: Pick<CalendarCall, 'id' | 'sequence' | 'isCancelled' | 'changedAt'>,
  day: string,
) {
  return {
    id,
    sequence,
    // A day, not an instant: the library takes the words of a day apart in UTC, whatever the zone of this machine.
    start: day,
    end: dayAfter(day),
    allDay: true,
    stamp: changedAt,
    lastModified: changedAt,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // It is Parliament that is busy, not the reader.
    transparency: ICalEventTransparency.TRANSPARENT,
  }
}

/** An all-day event ends on the day that it does not reach. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}
