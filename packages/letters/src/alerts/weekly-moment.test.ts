import { expect, test } from 'vitest'
import { lastWeeklyMoment } from './weekly-moment.ts'

test.each([
  ['on a Friday before nine, it is a week ago', '2026-11-20T08:59:59Z', '2026-11-13T09:00:00Z'],
  ['on a Friday at nine, it is now', '2026-11-20T09:00:00Z', '2026-11-20T09:00:00Z'],
  ['on a Thursday, it is last Friday', '2026-11-26T23:59:00Z', '2026-11-20T09:00:00Z'],
  ['in summer London is an hour ahead', '2026-07-03T08:00:00Z', '2026-07-03T08:00:00Z'],
  ['in summer, just before', '2026-07-03T07:59:59Z', '2026-06-26T08:00:00Z'],
  ['after the clocks went back', '2026-10-30T08:30:00Z', '2026-10-23T08:00:00Z'],
  ['after the clocks went forward', '2026-04-03T08:10:00Z', '2026-04-03T08:00:00Z'],
  ['late in a London evening that is tomorrow in no UTC', '2026-07-02T23:30:00Z', '2026-06-26T08:00:00Z'],
])('%s', (_what, now, moment) => {
  expect(lastWeeklyMoment(new Date(now))).toEqual(new Date(moment))
})
