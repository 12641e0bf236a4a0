import type { WatchedStage } from '@safe-to-report/db'
import { expect, test } from 'vitest'
import { standingOf } from './bill-standing.ts'
import { toBillItem, withPath } from './to-bill-item.ts'

const summary = {
  billId: 9,
  shortTitle: 'Made &amp; Unmade Bill',
  formerShortTitle: null,
  currentHouse: 'Commons' as const,
  originatingHouse: 'Commons' as const,
  lastUpdate: '2026-03-01T09:00:00',
  billWithdrawn: null,
  isDefeated: false,
  introducedSessionId: 39,
  includedSessionIds: [39],
  isAct: false,
  currentStage: { id: 2 },
}
const stages: WatchedStage[] = [
  { id: 1, kind: 'first-reading', house: 'Commons', round: 1, name: '1st reading', days: ['2026-01-12'] },
  { id: 2, kind: 'second-reading', house: 'Commons', round: 1, name: '2nd reading', days: ['2026-03-09'] },
  { id: 3, kind: 'committee', house: 'Commons', round: 1, name: 'Committee stage', days: ['2026-03-20', '2026-03-12'] },
]
const item = toBillItem({ summary, longTitle: 'A bill.', standing: 'in-progress', url: 'https://x.example/9' })

test('a bill is told with its title, its stage and what follows next', () => {
  expect(withPath(item, { stages, currentStage: 2, today: '2026-03-10' })).toMatchObject({
    kind: 'bill',
    key: '9',
    title: 'Made & Unmade Bill',
    text: 'A bill.',
    happenedOn: '2026-01-12',
    stageName: '2nd reading',
    standing: 'in-progress',
    details: { session: 39, nextOn: '2026-03-12', nextStage: 'Committee stage', nextHouse: 'Commons' },
  })
})

test.each([
  { what: 'after its last day', standing: 'in-progress' as const, today: '2026-04-01' },
  { what: 'when it has ended', standing: 'withdrawn' as const, today: '2026-03-10' },
])('nothing follows $what', ({ standing, today }) => {
  expect(withPath({ ...item, standing }, { stages, currentStage: 2, today }).details).toMatchObject({ nextOn: null })
})

test.each([
  { told: { outcome: 'act' as const, latestSession: 38 }, today: '2026-03-01', standing: 'act' },
  { told: { outcome: null, latestSession: 39 }, today: '2026-03-01', standing: 'in-progress' },
  { told: { outcome: null, latestSession: 38 }, today: '2026-03-20', standing: 'session-over' },
  { told: { outcome: null, latestSession: 38 }, today: '2026-03-29', standing: 'fell' },
  { told: { outcome: null, latestSession: null }, today: '2026-03-29', standing: 'in-progress' },
])('a bill of which Parliament says $told is $standing on $today', ({ told, today, standing }) => {
  expect(standingOf(told, { newest: 39, newestSince: '2026-03-01', today })).toBe(standing)
})
