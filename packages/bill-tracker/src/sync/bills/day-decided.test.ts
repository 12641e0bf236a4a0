import { expect, test } from 'vitest'
import { aBill, anAmendment, anAmendmentRow, aStage, aStageRow, aStored, planFor } from '../testing/bill-builders.ts'
import { dayDecided } from './day-decided.ts'

const on = (...days: string[]) => ({ sittings: days.map((sitsOn, index) => ({ parliamentId: index, sitsOn })) })

test.each([
  { what: 'its stage sat on one day', decision: 'agreed-on-division', days: ['2026-03-02'], is: '2026-03-02' },
  { what: 'it sits again tomorrow', decision: 'withdrawn', days: ['2026-03-02', '2026-03-04'], is: '2026-03-02' },
  { what: 'it sat on two days', decision: 'agreed', days: ['2026-03-02', '2026-03-03'], is: null },
  { what: 'it has still to sit', decision: 'agreed', days: ['2026-03-04'], is: null },
  { what: 'no day is listed', decision: 'agreed', days: [], is: null },
  { what: 'it was taken off before', decision: 'withdrawn-before-debate', days: ['2026-03-02'], is: null },
  { what: 'nothing is decided', decision: 'no-decision', days: ['2026-03-02'], is: null },
] as const)('where $what, it was decided on $is', ({ decision, days, is }) => {
  expect(dayDecided(decision, on(...days), '2026-03-03')).toBe(is)
})

const told = (decision: 'agreed' | 'no-decision') =>
  aBill({
    stages: [aStage({ parliamentId: 20, ...on('2026-03-02'), amendments: [anAmendment({ decision })] })],
  })

function stored(given: Parameters<typeof anAmendmentRow>[0]) {
  return aStored({
    stages: [aStageRow({ parliamentId: 20 })],
    amendments: [anAmendmentRow({ parliamentId: 30, ...given })],
  })
}

const today = '2026-03-03'

test('an amendment that is decided now has its day, told as a change, and one that comes decided has it too', () => {
  const plan = planFor(stored({ decision: 'no-decision' }), told('agreed'), today)
  expect(plan.amendments.update).toMatchObject([{ set: { decision: 'agreed', decidedOn: '2026-03-02' } }])
  expect(plan.changes).toContainEqual(
    expect.objectContaining({ field: 'decidedOn', before: null, after: '2026-03-02' }),
  )
  expect(planFor(aStored({}), told('agreed'), today).amendments.insert).toMatchObject([{ decidedOn: '2026-03-02' }])
})

test.each([
  { what: 'it was decided before', given: { decision: 'agreed' } },
  { what: 'a person wrote a day', given: { decision: 'no-decision', decidedOn: '2026-03-01' } },
] as const)('where $what, its day is left', ({ given }) => {
  const plan = planFor(stored(given), told('agreed'), today)
  expect(plan.changes.map(({ field }) => field)).not.toContain('decidedOn')
})

test('a day that staff hold, be it none, is left', () => {
  const held = stored({ decision: 'no-decision' })
  const pins = [{ subjectId: 'amendment', field: 'decidedOn' }]
  expect(planFor({ ...held, pins }, told('agreed'), today).changes.map(({ field }) => field)).toEqual(
    expect.not.arrayContaining(['decidedOn']),
  )
})
