import { expect, test } from 'vitest'
import type { ParliamentDivision } from './parliament-division.ts'
import { emptyDivisionsPlan } from './divisions-plan.ts'
import { planDivisions } from './plan-divisions.ts'
import type { DivisionRow, NumberedAmendment, StoredDivisions } from './stored-divisions.ts'

const told: ParliamentDivision = {
  house: 'Commons',
  parliamentId: 1000,
  number: 258,
  heldOn: '2021-04-15',
  title: 'Example Bill: Lords Amendment 41',
  ayeCount: 1,
  noCount: 0,
  motionNote: null,
  votes: [{ memberId: 7, lobby: 'aye', name: 'Example Member', listAs: 'Member, Example', party: null, seat: 'Seat' }],
  sourceUrl: 'https://votes.example.org/data/division/1000.json',
}

const nothing: StoredDivisions = {
  divisions: [],
  votes: [],
  links: [],
  numbered: [],
  pins: [],
  conflicts: [],
  citedSubjects: [],
}

const stored: DivisionRow = {
  id: 'division',
  slug: 'ours',
  house: 'Commons',
  parliamentId: 1000,
  number: 258,
  heldOn: '2021-04-15',
  title: told.title,
  plainSummary: 'In our words.',
  ayeMeans: 'against',
  carried: true,
  ayeCount: 1,
  noCount: 0,
  majority: 1,
  motionNote: null,
  parliamentUrl: 'https://votes.parliament.uk/Votes/Commons/Division/1000',
  votesFetchedAt: null,
  verified: true,
}
const vote = { divisionId: 'division', ...told.votes[0], memberId: 7, lobby: 'aye', name: 'Example Member' } as const
const whole: StoredDivisions = {
  ...nothing,
  divisions: [stored],
  votes: [{ ...vote, listAs: 'Member, Example', party: null, seat: 'Seat' }],
  citedSubjects: ['division'],
}

function amendment(facts: Partial<NumberedAmendment>): NumberedAmendment {
  return {
    id: 'amendment',
    slug: 'example-la41',
    kind: 'lords-amendment',
    decision: 'disagreed',
    house: 'Commons',
    decidedOn: '2021-04-15',
    divisionNumber: 258,
    ...facts,
  }
}

const plan = (from: StoredDivisions, answer: ParliamentDivision = told): ReturnType<typeof planDivisions> =>
  planDivisions(from, [{ told: answer }], () => 'new')

test('a record that says what Parliament says has nothing to write', () => {
  expect(plan(whole)).toEqual(emptyDivisionsPlan())
})

test('a division that is new comes whole, in one change and one for its names', () => {
  const made = plan(nothing)
  expect(made.divisions.insert).toMatchObject([{ id: 'new', slug: 'commons-2021-04-15-258', verified: true }])
  expect(made.changes.map(({ field }) => field)).toEqual(['*', 'votes'])
  expect(made.citations).toEqual([{ subjectId: 'new', house: 'Commons' }])
})

test('a count that Parliament corrects is taken, and our own words are left alone', () => {
  const made = plan(whole, { ...told, ayeCount: 2 })
  expect(made.divisions.update).toEqual([{ id: 'division', set: { ayeCount: 2, majority: 2 } }])
})

test('a count that staff hold is a conflict for them', () => {
  const made = plan({ ...whole, pins: [{ subjectId: 'division', field: 'ayeCount' }] }, { ...told, ayeCount: 2 })
  expect(made.divisions.update).toEqual([{ id: 'division', set: { majority: 2 } }])
  expect(made.conflicts.raise).toMatchObject([{ subjectKind: 'division', field: 'ayeCount', kept: 1, offered: 2 }])
})

test('another number than ours is for staff to look at, and nothing else is taken from it', () => {
  const other = {
    ...told.votes[0],
    memberId: 9,
    lobby: 'no',
    name: 'Other',
    listAs: 'Other',
    party: null,
    seat: null,
  } as const
  const made = plan(whole, { ...told, number: 259, ayeCount: 7, votes: [other] })
  expect(made.divisions.update).toEqual([])
  expect(made.votes.save).toEqual([])
  expect(made.conflicts.raise).toMatchObject([{ field: 'number', kept: 258, offered: 259 }])
})

test('an answer without names takes none away; one with other names changes those alone', () => {
  expect(plan(whole, { ...told, votes: [] })).toEqual(emptyDivisionsPlan())
  const other = {
    ...told.votes[0],
    memberId: 8,
    lobby: 'no',
    name: 'Other',
    listAs: 'Other',
    party: null,
    seat: null,
  } as const
  const made = plan(whole, { ...told, votes: [other] })
  expect(made.votes.save).toEqual([{ divisionId: 'division', ...other }])
  expect(made.votes.remove).toEqual([{ divisionId: 'division', memberId: 7 }])
})

test.each([
  { was: 'the Lords’ words, refused', facts: {}, ayeMeans: 'against' },
  { was: 'the Lords’ words, agreed to', facts: { decision: 'agreed' }, ayeMeans: 'for' },
  { was: 'a new clause', facts: { kind: 'new-clause', decision: 'agreed-on-division' }, ayeMeans: 'for' },
] as const)('on $was, Aye is $ayeMeans the words', ({ facts, ayeMeans }) => {
  const made = plan({ ...nothing, numbered: [amendment(facts)] })
  expect(made.links).toEqual([{ amendmentId: 'amendment', divisionId: 'new' }])
  expect(made.meanings).toEqual([{ id: 'new', ayeMeans }])
})

test('where the outcome does not say which way the question was put, nobody says it', () => {
  const made = plan({ ...nothing, numbered: [amendment({ decision: 'no-decision' })] })
  expect(made.links).toHaveLength(1)
  expect(made.meanings).toEqual([])
})

test.each([{ house: 'Lords' }, { decidedOn: '2021-04-16' }, { divisionNumber: 259 }] as const)(
  'an amendment of another House, day or number is not linked (%o)',
  (facts) => {
    expect(plan({ ...nothing, numbered: [amendment(facts)] }).links).toEqual([])
  },
)
