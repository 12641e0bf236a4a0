import type { Milestone } from '@safe-to-report/bill-tracker/desk'
import { expect, test } from 'vitest'
import type { CampaignDay } from '../../../staff/campaigns/campaign-days.ts'
import { tellDayChange, tellDays } from './tell-days.ts'

const report: Milestone = {
  ref: 'stage/made-bill/lords/report/1',
  kind: 'stage',
  name: 'Report stage',
  house: 'Lords',
  billTitle: 'Made Bill',
  firstOn: '2026-10-13',
  lastOn: '2026-10-13',
  isAhead: true,
}
const call: Milestone = { ...report, ref: 'call/x', kind: 'call', name: 'Made call', house: null, billTitle: null }
const lostAt = new Date('2026-10-02T09:00:00Z')
const on = '2026-10-13'
const given: CampaignDay = { on: '2026-09-01', with: null, lostAt: null }

test.each<{ what: string; opens: CampaignDay; says: string }>([
  { what: 'a day of its own', opens: given, says: 'Its first day is 1 September 2026.' },
  {
    what: 'a stage’s day',
    opens: { on, with: report, lostAt: null },
    says: 'It opens with Made Bill, Lords: Report stage: its first day is 13 October 2026, as the record has it.',
  },
  { what: 'no day yet', opens: { on: null, with: report, lostAt: null }, says: 'The record has no day of it yet.' },
  {
    what: 'a day that was taken away',
    opens: { on: null, with: report, lostAt },
    says: 'the record has no day any more since 2 October 2026. It does not open until it has, or you give a day.',
  },
  { what: 'a stage that is gone', opens: { on: null, with: undefined, lostAt }, says: 'has nothing any more' },
])('staff read when it opens: $what', ({ opens, says }) => {
  expect(tellDays({ opens, closes: given, expectsVote: false })[0]).toContain(says)
})

test.each<{ what: string; closes: CampaignDay; says: string; expectsVote?: boolean }>([
  { what: 'no end', closes: { ...given, on: null }, says: 'It has no last day.' },
  { what: 'a day of its own', closes: given, says: 'Its last day is 1 September 2026.' },
  { what: 'a stage’s day', closes: { on, with: report, lostAt: null }, says: 'its last day is 13 October 2026, as' },
  {
    what: 'a call’s day',
    closes: { on, with: call, lostAt: null },
    says: 'with Call for evidence “Made call”: its last',
  },
  { what: 'no day yet', closes: { on: null, with: report, lostAt: null }, says: 'and until then it stays open.' },
  {
    what: 'a day taken away',
    closes: { on: null, with: report, lostAt },
    says: 'It stays open until the record has a',
  },
  {
    what: 'a stage that is gone',
    closes: { on: null, with: undefined, lostAt },
    says: 'nothing any more since 2 Octo',
  },
  {
    what: 'gone once closed',
    closes: { on, with: undefined, lostAt },
    says: 'It closed on 13 October 2026 with what it',
  },
  { what: 'a vote', closes: { on, with: report, lostAt: null }, expectsVote: true, says: 'A vote is expected then.' },
])('staff read when it closes: $what', ({ closes, says, expectsVote = false }) => {
  expect(tellDays({ opens: given, closes, expectsVote }).join(' ')).toContain(says)
})

test.each([
  {
    change: { edge: 'closes', was: on, becomes: '2026-10-20' },
    says: 'Last day: 20 October 2026, before that 13 October 2026',
  },
  { change: { edge: 'opens', was: null, becomes: on }, says: 'First day: 13 October 2026' },
  { change: { edge: 'closes', was: on, becomes: null }, says: 'Last day: not known, before that 13 October 2026' },
  {
    change: { edge: 'closes', was: on, becomes: on },
    says: 'Last day: 13 October 2026; the record does not have what it follows any more',
  },
] as const)('what the record did: $says', ({ change, says }) => {
  expect(tellDayChange(change)).toBe(says)
})
