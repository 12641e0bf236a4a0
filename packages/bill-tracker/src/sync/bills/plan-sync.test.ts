import { expect, test } from 'vitest'
import type { ParliamentAmendment, ParliamentBill } from '../bills-api/parliament-bill.ts'
import { isEmptyPlan } from './bill-plan.ts'
import {
  aBill,
  anAmendment,
  anAmendmentRow,
  aSittingRow,
  aSponsorRow,
  aStage,
  aStageRow,
  aStored,
  nothing,
  planFor,
} from '../testing/bill-builders.ts'

test('a bill the record does not hold is planned whole, with one change for each row', () => {
  const bill = aBill({
    stages: [aStage({ amendments: [anAmendment({})], sittings: [{ parliamentId: 9, sitsOn: '2024-04-30' }] })],
  })
  const plan = planFor(nothing, bill)
  expect(plan.bills.insert).toMatchObject([{ slug: 'example-bill', shortTitle: 'Example Bill', verified: true }])
  expect(plan.stages.insert).toMatchObject([{ kind: 'report', house: 'Lords', round: 1, position: 1 }])
  expect(plan.amendments.insert).toMatchObject([{ slug: 'example-bill-lords-report-96', numberKey: '96' }])
  expect(plan.changes.map(({ subjectKind, field }) => `${subjectKind} ${field}`)).toEqual([
    'bill *',
    'stage *',
    'sitting *',
    'amendment *',
  ])
  expect(plan.citations).toHaveLength(4)
})

test('a slug that another bill has is not taken', () => {
  const plan = planFor({ ...nothing, takenSlugs: ['example-bill', 'example-bill-2'] }, aBill({}))
  expect(plan.bills.insert).toMatchObject([{ slug: 'example-bill-3' }])
})

test('what the record says already is not planned', () => {
  const stored = aStored({
    stages: [aStageRow({ parliamentId: 20 })],
    amendments: [anAmendmentRow({ parliamentId: 30 })],
    citedSubjects: ['bill', 'stage', 'amendment'],
  })
  const plan = planFor(stored, aBill({ stages: [aStage({ amendments: [anAmendment({})] })] }))
  expect(isEmptyPlan(plan)).toBe(true)
})

test('a curated amendment is recognised by its stage and number, however the number is printed', () => {
  const stored = aStored({ stages: [aStageRow({})], amendments: [anAmendmentRow({ number: 'Amendment 96' })] })
  const plan = planFor(stored, aBill({ stages: [aStage({ amendments: [anAmendment({})] })] }))
  expect(plan.amendments.insert).toEqual([])
  expect(plan.amendments.update).toEqual([{ id: 'amendment', set: { parliamentId: 30 } }])
})

test('an amendment of the same number at another stage is another amendment', () => {
  const stored = aStored({ stages: [aStageRow({})], amendments: [anAmendmentRow({})] })
  const committee = aStage({
    parliamentId: 21,
    kind: 'committee',
    name: 'Committee stage',
    amendments: [anAmendment({})],
  })
  const plan = planFor(stored, aBill({ stages: [committee, aStage({})] }))
  expect(plan.amendments.insert).toMatchObject([{ slug: 'example-bill-lords-committee-96' }])
})

test('two amendments printed with one number are kept apart', () => {
  const amendments = [anAmendment({ parliamentId: 30 }), anAmendment({ parliamentId: 31 })]
  const plan = planFor(nothing, aBill({ stages: [aStage({ amendments })] }))
  expect(plan.amendments.insert.map(({ numberKey }) => numberKey)).toEqual(['96', '96#31'])
  const slugs = plan.amendments.insert.map(({ slug }) => slug)
  expect(slugs).toEqual(['example-bill-lords-report-96', 'example-bill-lords-report-96-2'])
})

test('our own words are in no plan', () => {
  const stored = aStored({
    stages: [aStageRow({ plainSummary: 'Ours', note: 'Ours' })],
    amendments: [anAmendmentRow({ plainSummary: 'Ours', note: 'Ours', became: 'Ours' })],
  })
  const plan = planFor(
    stored,
    aBill({
      longTitle: 'Theirs',
      stages: [aStage({ name: 'Theirs', amendments: [anAmendment({ decision: 'not-moved' })] })],
    }),
  )
  expect(JSON.stringify([plan.bills, plan.stages, plan.amendments])).not.toContain('Ours')
  expect(plan.changes.map(({ field }) => field)).toEqual(['longTitle', 'name', 'decision'])
})

test('what Parliament leaves out takes nothing away', () => {
  const stored = aStored({
    stages: [aStageRow({ parliamentId: 20 })],
    amendments: [anAmendmentRow({ parliamentId: 30, summaryText: ['A line'], decisionExplanation: 'Why' })],
    sponsors: [aSponsorRow({})],
  })
  const plan = planFor(
    stored,
    aBill({ longTitle: null, stages: [aStage({ amendments: [anAmendment({ sponsors: [] })] })] }),
  )
  expect(plan.changes).toEqual([])
  expect(plan.sponsors).toEqual({ removeOf: [], insert: [] })
})

test('an amendment that the list has lost stays', () => {
  const stored = aStored({
    stages: [aStageRow({ parliamentId: 20 })],
    amendments: [anAmendmentRow({ parliamentId: 30 })],
  })
  const plan = planFor(stored, aBill({ stages: [aStage({ amendments: [] })] }))
  expect(plan.amendments).toEqual({ insert: [], update: [] })
})

test('other sponsors are one change of the amendment; the same with a party added are none', () => {
  const stored = aStored({
    stages: [aStageRow({ parliamentId: 20 })],
    amendments: [anAmendmentRow({ parliamentId: 30 })],
    sponsors: [aSponsorRow({})],
  })
  const sponsor = {
    memberId: 5,
    name: 'Baroness Example',
    party: 'Crossbench',
    house: 'Lords',
    isLead: true,
    position: 1,
  } as const
  const detail = planFor(stored, withSponsors([sponsor]))
  expect(detail.sponsors.insert).toMatchObject([{ party: 'Crossbench', memberId: 5 }])
  expect(detail.changes).toEqual([])

  const other = planFor(stored, withSponsors([{ ...sponsor, name: 'Lord Example' }]))
  expect(other.changes).toMatchObject([
    {
      field: 'sponsors',
      before: [{ name: 'Baroness Example', isLead: true }],
      after: [{ name: 'Lord Example', isLead: true }],
    },
  ])
})

test('a pinned title stays and becomes a conflict; a conflict that Parliament has given up is settled', () => {
  const pinned = aStored({ pins: [{ subjectId: 'bill', field: 'shortTitle' }] })
  const asked = planFor(pinned, aBill({ shortTitle: 'Another Bill' }))
  expect(asked.bills.update).toEqual([])
  expect(asked.conflicts.raise).toMatchObject([{ field: 'shortTitle', kept: 'Example Bill', offered: 'Another Bill' }])

  const conflict = {
    id: 'conflict',
    subjectKind: 'bill',
    subjectId: 'bill',
    field: 'shortTitle',
    kept: 'Example Bill',
    offered: 'Another Bill',
    seenAt: new Date(0),
    dismissedAt: null,
    dismissedBy: null,
  } as const
  const known = { ...pinned, conflicts: [conflict] }
  expect(planFor(known, aBill({ shortTitle: 'Another Bill' })).conflicts).toEqual({ raise: [], settle: [] })
  expect(planFor(known, aBill({})).conflicts).toEqual({ raise: [], settle: ['conflict'] })
})

test('a stage that only we know keeps its place in the path', () => {
  const stored = aStored({
    stages: [
      aStageRow({ id: 'committee', kind: 'committee', name: 'Committee stage', position: 1 }),
      aStageRow({ id: 'ours', kind: 'carry-over', name: 'Presented again', position: 2 }),
      aStageRow({ id: 'report', position: 3 }),
    ],
  })
  const bill = aBill({
    stages: [
      aStage({ parliamentId: 18, kind: 'first-reading', name: '1st reading' }),
      aStage({ parliamentId: 19, kind: 'committee', name: 'Committee stage' }),
      aStage({ parliamentId: 20 }),
    ],
  })
  const plan = planFor(stored, bill)
  expect(plan.stages.insert).toMatchObject([{ kind: 'first-reading', position: 1 }])
  expect(plan.stages.update).toEqual([
    { id: 'committee', set: { parliamentId: 19, position: 2 } },
    { id: 'report', set: { parliamentId: 20, position: 4 } },
    { id: 'ours', set: { position: 3 } },
  ])
})

test('an unchecked sitting day that Parliament gives too is checked', () => {
  const stored = aStored({
    stages: [aStageRow({ parliamentId: 20 })],
    sittings: [aSittingRow({ id: 'ours', sitsOn: '2021-03-17', verified: false })],
  })
  const plan = planFor(stored, aBill({ stages: [aStage({ sittings: [{ parliamentId: 9, sitsOn: '2021-03-17' }] })] }))
  expect(plan.sittings.update).toEqual([{ id: 'ours', set: { verified: true, parliamentId: 9 } }])
})

test('a sitting day that we wrote down ourselves is not removed by a list without it', () => {
  const stored = aStored({ stages: [aStageRow({ parliamentId: 20 })], sittings: [aSittingRow({})] })
  expect(planFor(stored, aBill({ stages: [aStage({})] })).sittings.remove).toEqual([])
})

test('a sitting day that Parliament gave and gives no longer is removed, unless staff pinned it', () => {
  const stored = aStored({ stages: [aStageRow({ parliamentId: 20 })], sittings: [aSittingRow({ parliamentId: 9 })] })
  const answer = aBill({ stages: [aStage({})] })
  expect(planFor(stored, answer).sittings.remove).toEqual(['sitting'])

  const pinned = planFor({ ...stored, pins: [{ subjectId: 'sitting', field: 'sitsOn' }] }, answer)
  expect(pinned.sittings.remove).toEqual([])
  expect(pinned.conflicts.raise).toMatchObject([{ field: 'sitsOn', kept: '2024-04-30', offered: null }])
})

function withSponsors(sponsors: ParliamentAmendment['sponsors']): ParliamentBill {
  return aBill({ stages: [aStage({ amendments: [anAmendment({ sponsors })] })] })
}
