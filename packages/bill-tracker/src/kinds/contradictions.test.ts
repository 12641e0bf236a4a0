import { expect, test } from 'vitest'
import type { FieldValues } from './kind.ts'
import { kinds, type EditableKind } from './index.ts'

/** A row of each kind of which some values cannot be together, as it may be. */
const whole = {
  bill: {
    shortTitle: 'Made Bill',
    outcome: 'in-progress',
    outcomeNote: null,
    parliamentId: 9001,
    longTitle: null,
    sessions: '2026–27',
    originatingHouse: 'Commons',
    currentHouse: 'Lords',
    actTitle: null,
    actUrl: null,
    royalAssentOn: null,
    plainSummary: null,
    lookedOn: null,
  },
  stage: {
    kind: 'report',
    house: 'Lords',
    name: 'Report stage',
    round: 1,
    position: 7,
    plainSummary: null,
    note: null,
  },
  amendment: {
    number: '67',
    kind: 'amendment',
    location: null,
    words: null,
    sponsors: '12 11',
    explanatoryText: null,
    movedOn: '2021-03-15',
    decision: 'agreed-on-division',
    decidedOn: '2021-03-15',
    countFor: 321,
    countAgainst: 262,
    became: null,
    plainSummary: null,
    note: null,
  },
  text: {
    amendmentId: null,
    label: 'Section 81',
    plainWords: 'A review.',
    strength: 'instead',
    apart: null,
    rule: null,
    namesConsent: null,
    happenedOn: '2021-04-29',
    fate: 'in-law',
    words: 'The words.',
  },
} as const satisfies Partial<Record<EditableKind, FieldValues>>

type Contradictory = keyof typeof whole

function problemsOf(kind: Contradictory, given: FieldValues): Record<string, string> {
  const issues = kinds[kind].editable.values.safeParse({ ...whole[kind], ...given }).error?.issues ?? []
  return Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message]))
}

const anAct = { outcome: 'act', actTitle: 'Made Act 2024', royalAssentOn: '2024-05-24', actUrl: 'https://act.example/' }
const refused = { decision: 'negatived-on-division', countFor: 200, countAgainst: 300 }
const uuid = '11111111-1111-4111-8111-111111111111'
const loose = { happenedOn: null, fate: null, words: null }

test.each<[Contradictory, string, FieldValues]>([
  ['bill', 'before Parliament', {}],
  ['bill', 'that is an Act', anAct],
  ['bill', 'with an Act nobody knows yet', { outcome: 'act' }],
  ['bill', 'that is announced', { outcome: 'announced', parliamentId: null, currentHouse: null }],
  ['bill', 'of two sessions', { sessions: '2022–23 and 2023–24' }],
  ['stage', 'in a House', {}],
  ['stage', 'of Royal Assent', { kind: 'royal-assent', house: null }],
  ['stage', 'that is another kind, in no House', { kind: 'other', house: null }],
  ['stage', 'of Lords amendments for the second time', { kind: 'lords-amendments', house: 'Commons', round: 2 }],
  ['amendment', 'agreed on a vote', {}],
  ['amendment', 'refused on a vote', refused],
  ['amendment', 'refused by a tie', { ...refused, countFor: 300 }],
  ['amendment', 'agreed on a vote that nobody counted for us', { countFor: null, countAgainst: null }],
  ['amendment', 'from the Lords, where Aye was to disagree', { kind: 'lords-amendment', ...refused, countFor: 400 }],
  ['amendment', 'to an amendment', { number: '(a) to NC4' }],
  ['text', 'that no amendment carries', {}],
  ['text', 'that one carries', { amendmentId: uuid, ...loose }],
])('a %s %s may be', (kind, _, given) => {
  expect(problemsOf(kind, given)).toEqual({})
})

const onlyAnAct = 'Only a bill that became an Act has one.'
const bothCounts = 'Give both counts, or neither.'
const ofTheAmendment = 'That is the amendment’s to say.'

test.each<[Contradictory, string, FieldValues, Record<string, string>]>([
  [
    'bill',
    'with an Act and still before Parliament',
    { ...anAct, outcome: 'in-progress' },
    { actTitle: onlyAnAct, actUrl: onlyAnAct, royalAssentOn: onlyAnAct },
  ],
  [
    'bill',
    'whose Act has no year',
    { ...anAct, actTitle: 'Made Act' },
    { actTitle: 'Give the title of the Act, which ends in its year.' },
  ],
  [
    'bill',
    'assented to in another year',
    { ...anAct, royalAssentOn: '2025-01-01' },
    { royalAssentOn: 'The year in the Act’s title is another.' },
  ],
  [
    'bill',
    'announced and numbered',
    { outcome: 'announced', currentHouse: null },
    { parliamentId: 'A bill that has a number is more than announced: say what became of it.' },
  ],
  [
    'bill',
    'announced and in a House',
    { outcome: 'announced', parliamentId: null },
    { currentHouse: 'A bill that is only announced is in neither House yet.' },
  ],
  ['bill', 'with sessions in words', { sessions: 'this year' }, { sessions: 'Give the years as printed: “2019–21”.' }],
  ['stage', 'of Royal Assent in a House', { kind: 'royal-assent' }, { house: 'Royal Assent is in neither House.' }],
  ['stage', 'in no House', { house: null }, { house: 'Say in which House.' }],
  [
    'stage',
    'of Lords amendments in the Lords',
    { kind: 'lords-amendments' },
    { house: 'The Commons consider the Lords’ amendments.' },
  ],
  [
    'stage',
    'of Commons amendments in the Commons',
    { kind: 'commons-amendments', house: 'Commons' },
    { house: 'The Lords consider the Commons’ amendments.' },
  ],
  [
    'stage',
    'of a second second reading',
    { kind: 'second-reading', round: 2 },
    { round: 'A bill has this stage once in a House.' },
  ],
  ['amendment', 'with no votes against', { countAgainst: null }, { countAgainst: bothCounts }],
  ['amendment', 'with no votes for', { countFor: null }, { countFor: bothCounts }],
  [
    'amendment',
    'withdrawn with votes',
    { decision: 'withdrawn' },
    { countFor: 'There was no vote on it: leave the counts empty, or say what was decided.' },
  ],
  ['amendment', 'agreed by fewer', { countFor: 200 }, { decision: 'By these counts it was refused.' }],
  ['amendment', 'agreed by a tie', { countFor: 262 }, { decision: 'By these counts it was refused.' }],
  ['amendment', 'refused by fewer', { ...refused, countFor: 301 }, { decision: 'By these counts it was agreed.' }],
  [
    'amendment',
    'decided before it was moved',
    { decidedOn: '2021-03-14' },
    { decidedOn: 'It cannot be decided before it was moved.' },
  ],
  [
    'amendment',
    'with a day on which nothing is decided',
    { decision: 'no-decision', countFor: null, countAgainst: null },
    { decidedOn: 'Say what was decided, or leave the day empty.' },
  ],
  [
    'amendment',
    'not moved, and moved',
    { decision: 'not-moved', countFor: null, countAgainst: null },
    { movedOn: 'What was decided says that nobody moved it.' },
  ],
  ['amendment', 'numbered as a new clause', { number: 'NC36' }, { kind: 'By its number it is a new clause.' }],
  ['amendment', 'numbered as a motion', { number: 'Motion E1' }, { kind: 'By its number it is a motion.' }],
  [
    'amendment',
    'with no number',
    { number: '…' },
    { number: 'Give the number as it is printed: “67”, “NC36”, “Motion E1”.' },
  ],
  ['amendment', 'in a name, and no number', { sponsors: 'Ann Made' }, { sponsors: 'Name members alone.' }],
  ['amendment', 'in one name twice', { sponsors: '11 12 11' }, { sponsors: 'A member is named twice.' }],
  [
    'text',
    'of an amendment with a day of its own',
    { amendmentId: uuid, ...loose, happenedOn: '2021-04-29' },
    { happenedOn: ofTheAmendment },
  ],
  [
    'text',
    'of an amendment with a fate of its own',
    { amendmentId: uuid, ...loose, fate: 'agreed' },
    { fate: ofTheAmendment },
  ],
  [
    'text',
    'of an amendment with words of its own',
    { amendmentId: uuid, ...loose, words: 'Other.' },
    { words: ofTheAmendment },
  ],
])('a %s %s may not', (kind, _, given, problems) => {
  expect(problemsOf(kind, given)).toEqual(problems)
})

test.each([
  ['(a) As an amendment to Lords Amendment 54', '(a) to Lords Amendment 54'],
  ['(b) as amendments to A Member’s proposed New Clause (Duty to report) (Gov NC4):—', '(b) to NC4'],
  ['(a) to NC4', '(a) to NC4'],
  [' NC36 ', 'NC36'],
])('the number %j is kept as %j', (typed, kept) => {
  const read = kinds.amendment.editable.values.parse({ ...whole.amendment, kind: 'new-clause', number: typed })
  expect(read.number).toBe(kept)
})

test.each(['2019-21', '2019–21', '2019 — 21'])('the session %j is kept as it is printed', (typed) => {
  expect(kinds.bill.editable.values.parse({ ...whole.bill, sessions: typed }).sessions).toBe('2019–21')
})

test('beside a field only the first thing that cannot be is told', () => {
  const issues = kinds.stage.editable.values.safeParse({ ...whole.stage, kind: 'lords-amendments', house: null }).error
    ?.issues
  expect(issues).toMatchObject([{ path: ['house'], message: 'Say in which House.' }])
  const both = kinds.bill.editable.values.safeParse({ ...whole.bill, actTitle: 'Made Act' }).error?.issues
  expect(both?.map(({ path, message }) => [path[0], message])).toEqual([['actTitle', onlyAnAct]])
})
