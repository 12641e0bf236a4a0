import {
  stageOf,
  type CalendarCall,
  type CalendarSitting,
  type SittingCalendar,
} from '@safe-to-report/bill-tracker/reading'
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'

export interface CalendarOptions {
  siteUrl: string
  /**
   * A calendar is on lock screens, on shared tablets, in an employer's system. So an entry says "Lords Report stage" and
   * no more: no bill, no link, no description; of a call to act it says "Last day". Whoever asks for names by another address gets the bill and a link to it.
   */
  withNames: boolean
}

/** The sittings, and the last days of calls to act, as all-day events (RFC 5545). The same sittings give the same bytes. */
export function buildCalendar(
  { name, sittings, calls }: SittingCalendar,
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
