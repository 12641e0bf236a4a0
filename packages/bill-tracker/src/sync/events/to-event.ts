import type { ItemDetails } from '@safe-to-report/db'
import { toPlainText } from '../asking/plain-text.ts'
import { readHouse } from '../asking/read-enums.ts'
import { without } from '../asking/without-fields.ts'
import type { FetchedItem } from '../watching/fetched-item.ts'
import { readTime } from './read-time.ts'
import type { EventAnswer } from './whatson-answers.ts'

/** Something that is to happen in Parliament, or was, on a day. */
export function toEvent(event: EventAnswer, raw: unknown): FetchedItem {
  const inquiries = (event.Committee?.Inquiries.rows ?? []).map(({ read }) => read)
  const members = event.Members.rows
    .map(({ read }) => read)
    .toSorted((one, other) => (one.SortOrder ?? 0) - (other.SortOrder ?? 0))
  const billId = Number(event.BillId ?? Number.NaN)
  return {
    kind: 'event',
    key: String(event.Id),
    house: readHouse(event.House),
    title: titleOf(event),
    text: textOf(event),
    happenedOn: event.StartDate,
    url: `https://whatson.parliament.uk/event/cal${event.Id}`,
    billParliamentId: Number.isInteger(billId) && billId > 0 ? billId : null,
    billTitle: toPlainText(event.BillName),
    memberIds: members.map(({ Id }) => Id),
    memberNames: members.flatMap(({ Name }) => toPlainText(Name) ?? []),
    body: toPlainText(event.Committee?.Description),
    standing: event.CancelledDate ? 'cancelled' : 'listed',
    details: {
      ...toTimes(event),
      type: toPlainText(event.Type),
      category: toPlainText(event.Category),
      location: toPlainText(event.Location),
      ...(inquiries.length > 0 && { inquiries: inquiries.map(({ Id }) => Id).join(' ') }),
    },
    // Witnesses are often private persons.
    raw: without(raw, ['Attendees']),
  }
}

/** Some of the most important have no description: a Second Reading is told by its category. */
function titleOf({ Description, Category, BillName, Committee, Type }: EventAnswer): string {
  const what = toPlainText(Description) ?? toPlainText(Category) ?? toPlainText(Type) ?? 'Event'
  const whose = toPlainText(BillName) ?? toPlainText(Committee?.Description)
  return whose === null || what.includes(whose) ? what : `${whose}: ${what}`
}

/** Its lines are parted by a backslash and an n, as two letters; blanks come in twos. */
function textOf({ SummarisedDetails, Notes, Committee }: EventAnswer): string {
  const inquiries = (Committee?.Inquiries.rows ?? []).map(({ read }) => read.Description)
  const lines = [...inquiries, ...(SummarisedDetails ?? '').split('\\n'), Notes].flatMap(
    (line) => toPlainText(line) ?? [],
  )
  return [...new Set(lines)].join('\n')
}

/**
 * Empty means after other business of that day, not "to be announced". A committee's sitting with parts begins with them,
 * even where the room is booked earlier.
 */
function toTimes({ StartTime, EndTime, EventActivities }: EventAnswer): ItemDetails {
  const parts = EventActivities.rows.flatMap(({ read }) => {
    const from = readTime(read.StartTime)
    const to = readTime(read.EndTime)
    return from === undefined ? [] : [to === undefined ? from : `${from} to ${to}`]
  })
  const startTime = readTime(StartTime) ?? null
  return {
    startTime,
    endTime: readTime(EndTime) ?? null,
    afterOtherBusiness: StartTime.trim() === '',
    ...(parts.length > 0 && { parts: parts.toSorted().join('; ') }),
  }
}
