import { expect, test } from 'vitest'
import { isLeftBehind } from '../bills-api/left-behind.ts'
import { tellBillOutcome, weighBillOutcome } from './bill-outcome.ts'
import type { BillOutcome } from '@safe-to-report/db'
import { aBill, anAmendment, aStage, aStored, nothing, planFor } from '../testing/bill-builders.ts'
import type { StoredBill } from './stored-bill.ts'

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
  { what: 'nobody carried over in four weeks', outcome: null, latestSession: 39, today: '2026-07-29', is: null },
  { what: 'has no session told', outcome: null, latestSession: null, today: '2026-09-01', is: null },
] as const)('a bill that $what: $is', ({ outcome, latestSession, today, is }) => {
  const known = { ...sessions, today }
  expect(tellBillOutcome({ outcome, latestSession }, known)).toBe(is)
})

test('an end on the record is not undone by a bill that goes on: staff are asked', () => {
  expect(weighBillOutcome('act')).toBe('ask-staff')
  expect(weighBillOutcome('lost')).toBe('take')
  expect(weighBillOutcome('announced')).toBe('take')
})

test.each([
  { latestSession: 39, today: '2026-07-28', is: false },
  { latestSession: 39, today: '2026-07-29', is: true },
  { latestSession: 40, today: '2026-09-01', is: false },
  { latestSession: null, today: '2026-09-01', is: false },
])(
  'in session $latestSession on $today, a bill was left behind by its session: $is',
  ({ latestSession, today, is }) => {
    expect(isLeftBehind({ outcome: null, latestSession }, { ...sessions, today })).toBe(is)
    expect(isLeftBehind({ outcome: 'act', latestSession }, { ...sessions, today })).toBe(false)
  },
)

const late = { ...sessions, today: '2026-09-01' }
const left = aBill({ latestSession: 39, stages: [aStage({ amendments: [anAmendment({ decision: 'no-decision' })] })] })

function held(outcome: BillOutcome | null, given: Partial<StoredBill> = {}): StoredBill {
  const stored = aStored({ sessions: late, ...given })
  return { ...stored, bill: stored.bill && { ...stored.bill, outcome, latestSession: 39 } }
}

test.each([null, 'in-progress', 'announced'] as const)(
  'of one left behind as %s, staff are asked once, and nothing is claimed',
  (outcome) => {
    const plan = planFor(held(outcome), left)
    const key = 'bill-outcome-of-session-39'
    expect(plan.heldFacts).toMatchObject([{ key, field: 'outcome', value: 'lost', standing: 'inferred' }])
    expect(plan.bills.update).toEqual([])
    // Nor that the House has yet to decide.
    expect(plan.amendments.insert).toMatchObject([{ decision: 'not-said' }])
    const asked = { questions: [{ key, isOpen: true }], isGuessed: false }
    expect(planFor(held(outcome, { endAsked: asked }), left).heldFacts).toEqual([])
  },
)

test('what a person holds of its end is not asked about', () => {
  expect(planFor(held('lost'), left).heldFacts).toEqual([])
  const pins = [{ subjectId: 'bill', field: 'outcome' }]
  expect(planFor(held(null, { pins }), left).heldFacts).toEqual([])
})

test('a bill that we called lost ourselves is so no more: staff are asked', () => {
  const plan = planFor(held('lost', { endAsked: { questions: [], isGuessed: true } }), left)
  expect(plan.bills.update).toEqual([{ id: 'bill', set: { outcome: null } }])
  expect(plan.changes).toContainEqual(expect.objectContaining({ field: 'outcome', before: 'lost', after: null }))
  expect(plan.heldFacts).toHaveLength(1)
})

test('carried over after all, it goes on, and the question is gone', () => {
  const questions = [
    { key: 'open', isOpen: true },
    { key: 'answered', isOpen: false },
  ]
  const plan = planFor(held(null, { endAsked: { questions, isGuessed: false } }), aBill({ latestSession: 40 }))
  expect(plan.heldFactsGone).toEqual(['open'])
  expect(plan.bills.update).toEqual([{ id: 'bill', set: { outcome: 'in-progress', latestSession: 40 } }])
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
