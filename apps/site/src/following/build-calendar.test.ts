import type { CalendarCall, CalendarDate, CalendarSitting } from '@safe-to-report/bill-tracker/reading'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { buildCalendar } from './build-calendar.ts'

const aSitting: CalendarSitting = {
  id: '2c0d6f7e-0f3c-4d3e-9c35-2d9f1b7a1c11',
  sitsOn: '2021-03-28',
  house: 'Lords',
  stageName: 'Report stage',
  bill: { slug: 'domestic-abuse-bill', shortTitle: 'Domestic Abuse Bill', sessions: '2019–21' },
  sequence: 0,
  isCancelled: false,
  changedAt: new Date('2026-01-02T03:04:05Z'),
}

function readBack(sittings: CalendarSitting[], withNames = false) {
  const text = buildCalendar(
    { name: 'Domestic Abuse Bill', sittings, calls: [], dates: [], tags: [] },
    { siteUrl: 'https://site.example', withNames },
  )
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  return { text, calendar, events }
}

test('a sitting is a whole London day, wherever this machine stands and on the day the clocks change', () => {
  const [event] = readBack([aSitting]).events
  expect(event?.startDate.isDate).toBe(true)
  expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2021-03-28', '2021-03-29'])
  expect(event?.uid).toBe(aSitting.id)
  expect(event?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-01-02T03:04:05Z')
})

test('a sitting that moved is the same event with a higher sequence; one taken out is cancelled', () => {
  const moved = readBack([{ ...aSitting, sitsOn: '2021-12-31', sequence: 1 }]).events[0]
  expect([moved?.uid, moved?.sequence, moved?.endDate.toString()]).toEqual([aSitting.id, 1, '2022-01-01'])
  const gone = readBack([{ ...aSitting, sequence: 2, isCancelled: true }]).events[0]
  expect([gone?.sequence, gone?.component.getFirstPropertyValue('status')]).toEqual([2, 'CANCELLED'])
})

test('nothing in a calendar says which bill, unless it was asked for by the address that does', () => {
  const { text, events } = readBack([aSitting])
  expect(events[0]?.summary).toBe('Lords Report stage')
  expect(text).not.toMatch(/abuse|site\.example|bill/i)
  const named = readBack([aSitting], true).events[0]
  expect(named?.summary).toBe('Domestic Abuse Bill: Lords Report stage')
  expect(named?.component.getFirstPropertyValue('url')).toBe('https://site.example/bills/domestic-abuse-bill')
})

test('the same sittings give the same bytes, so that a calendar that asks again is told nothing is new', () => {
  expect(readBack([aSitting]).text).toBe(readBack([aSitting]).text)
})

test('no bill has a sitting yet: the calendar is empty and still a calendar', () => {
  expect(readBack([]).calendar.name).toBe('vcalendar')
})

const aCall: CalendarCall = {
  id: '5f0d6f7e-0f3c-4d3e-9c35-2d9f1b7a1c12',
  slug: 'write-before-report',
  title: 'Write before Report',
  endsOn: '2026-10-25',
  sequence: 0,
  isCancelled: false,
  changedAt: new Date('2026-10-01T03:04:05Z'),
}

test('a call is in it with its last day, and without names says no more', () => {
  const build = (withNames: boolean): string =>
    buildCalendar(
      { name: null, sittings: [], calls: [aCall], dates: [], tags: [] },
      { siteUrl: 'https://site.example', withNames },
    )
  const read = (text: string) => {
    const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')
    return component && new ICAL.Event(component)
  }
  const plain = read(build(false))
  expect([plain?.summary, plain?.startDate.toString(), plain?.endDate.toString(), plain?.uid]).toEqual([
    'Last day',
    '2026-10-25',
    '2026-10-26',
    aCall.id,
  ])
  expect(build(false)).not.toMatch(/write before|site\.example/i)
  const named = read(build(true))
  expect(named?.summary).toBe('Last day: Write before Report')
  expect(named?.component.getFirstPropertyValue('url')).toBe('https://site.example/notices/write-before-report')
})

const aDate: CalendarDate = {
  id: '6f0d6f7e-0f3c-4d3e-9c35-2d9f1b7a1c13',
  slug: 'a-made-debate',
  what: 'event',
  title: 'A made debate',
  day: '2026-07-02',
  startsAt: '15:30',
  isAfterOther: false,
  sequence: 0,
  isCancelled: false,
  changedAt: new Date('2026-06-01T03:04:05Z'),
}

function readDates(dates: CalendarDate[], withNames: boolean) {
  const text = buildCalendar(
    { name: null, sittings: [], calls: [], dates, tags: [] },
    { siteUrl: 'https://site.example', withNames },
  )
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  return { text, events: events.map((component) => new ICAL.Event(component)) }
}

test('an event with an hour begins at that hour of London’s clocks, and ends when nobody says', () => {
  const { events, text } = readDates([aDate], true)
  expect([events[0]?.startDate.toString(), events[0]?.summary]).toEqual(['2026-07-02T14:30:00Z', 'A made debate'])
  expect(text).not.toContain('DTEND')
})

test('one without an hour is on its day, after other business', () => {
  const at = { startsAt: null, isAfterOther: true }
  const [event] = readDates([{ ...aDate, ...at }], true).events
  expect([event?.startDate.isDate, event?.startDate.toString(), event?.summary]).toEqual([
    true,
    '2026-07-02',
    'A made debate, after other business',
  ])
})

test.each([
  ['event', 'A made debate', 'Parliament'],
  ['closes', 'Last day: A made debate', 'Last day'],
  ['due', 'Answer due: A made debate', 'Answer due'],
] as const)('of its sort it says no more without names: %s', (what, named, plain) => {
  const date = { ...aDate, what, startsAt: null }
  expect(readDates([date], true).events[0]?.summary).toBe(named)
  const { text, events } = readDates([date], false)
  expect(events[0]?.summary).toBe(plain)
  expect(text).not.toMatch(/made debate|site\.example/i)
})

test('a deadline that moved is the same event with a higher sequence; one that was taken away is cancelled', () => {
  const closing = { ...aDate, what: 'closes', startsAt: null } as const
  const [moved] = readDates([{ ...closing, day: '2026-07-16', sequence: 1 }], false).events
  expect([moved?.uid, moved?.sequence, moved?.startDate.toString()]).toEqual([aDate.id, 1, '2026-07-16'])
  const [gone] = readDates([{ ...closing, sequence: 2, isCancelled: true }], false).events
  expect(gone?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
})
