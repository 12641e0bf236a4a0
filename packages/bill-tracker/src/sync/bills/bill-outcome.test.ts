import { expect, test } from 'vitest'
import { tellBillOutcome, weighBillOutcome } from './bill-outcome.ts'
import { aBill, aStored, nothing, planFor } from '../testing/bill-builders.ts'

const sessions = { newest: 40, newestSince: '2026-07-01', today: '2026-07-20' }

test.each([
  { what: 'Parliament says is an Act', outcome: 'act', latestSession: 39, today: '2026-09-01', is: 'act' },
  { what: 'was withdrawn', outcome: 'withdrawn', latestSession: 40, today: '2026-09-01', is: 'withdrawn' },
  { what: 'is in the newest session', outcome: null, latestSession: 40, today: '2026-09-01', is: 'in-progress' },
  {
    what: 'is in a session that we had not known of',
    outcome: null,
    latestSession: 41,
    today: '2026-09-01',
    is: 'in-progress',
  },
  { what: 'may yet be carried over', outcome: null, latestSession: 39, today: '2026-07-28', is: null },
  { what: 'nobody carried over in four weeks', outcome: null, latestSession: 39, today: '2026-07-29', is: 'lost' },
  { what: 'has no session told', outcome: null, latestSession: null, today: '2026-09-01', is: null },
] as const)('a bill that $what: $is', ({ outcome, latestSession, today, is }) => {
  expect(tellBillOutcome({ outcome, latestSession }, { ...sessions, today })).toBe(is)
})

test('an end on the record is not undone by a bill that goes on: staff are asked', () => {
  expect(weighBillOutcome('act', 'in-progress')).toBe('ask-staff')
  expect(weighBillOutcome('fell', 'lost')).toBe('keep')
  expect(weighBillOutcome('lost', 'in-progress')).toBe('take')
  expect(weighBillOutcome('announced', 'in-progress')).toBe('take')
  expect(weighBillOutcome('in-progress', 'lost')).toBe('take')
})

test('a running bill comes onto the record as one before Parliament, and the next look finds nothing to write', () => {
  const answer = aBill({ latestSession: 40 })
  const [arrived] = planFor(nothing, answer).bills.insert
  expect(arrived).toMatchObject({ outcome: 'in-progress', latestSession: 40 })
  const stored = aStored({})
  const known = {
    ...stored,
    sessions,
    bill: stored.bill && ({ ...stored.bill, outcome: 'in-progress', latestSession: 40 } as const),
  }
  expect(planFor(known, answer).bills.update).toEqual([])
})
