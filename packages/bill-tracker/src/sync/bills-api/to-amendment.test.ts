import { expect, test } from 'vitest'
import { amendmentsAnswer, pingPongAnswers } from './bills-answers.ts'
import type { ParliamentAmendment } from './parliament-bill.ts'
import { toAmendment, toPingPongAmendment } from './to-amendment.ts'

const listPath = '/api/v1/Bills/1/Stages/2/Amendments'
const sourceUrl = 'https://bills-api.parliament.uk/api/v1/Bills/1/Stages/2/Amendments'

test('an amendment is known by Parliament’s amendmentId, for its id is always nought', () => {
  const amendment = anAmendment({ id: 0, amendmentId: 10025364, marshalledListText: '1' })
  expect(amendment).toMatchObject({ parliamentId: 10025364, number: '1', numberKey: '1', kind: 'amendment' })
  expect(amendment.parliamentUrl).toBe('https://pages.example.org/10025364')
})

test('a new clause is told by its number', () => {
  expect(anAmendment({ marshalledListText: 'NC22' })).toMatchObject({ kind: 'new-clause', numberKey: 'NC22' })
})

test('an amendment not yet numbered is told by Parliament’s reference, or else by its id', () => {
  expect(anAmendment({ marshalledListText: null })).toMatchObject({ number: 'Unnumbered 5', isNumbered: false })
  expect(anAmendment({ marshalledListText: null, dNum: 'hoc6' })).toMatchObject({ number: 'hoc6', isNumbered: false })
  expect(anAmendment({ marshalledListText: '7', dNum: 'hoc6' })).toMatchObject({ number: '7', isNumbered: true })
})

test('the Government’s new clause is one', () => {
  expect(anAmendment({ marshalledListText: 'Gov NC5' })).toMatchObject({ kind: 'new-clause', numberKey: 'NC5' })
})

test('a decision that is null is nothing said', () => {
  expect(anAmendment({ decision: null }).decision).toBe('not-said')
})

test('items of the ping-pong keep their ids, and "(a)" is no Lords amendment', () => {
  const amendment = {
    id: 77,
    number: '(a)',
    summary: null,
    decision: 'Agreed',
    decisionExplanation: null,
    sponsors: null,
  }
  const item = { type: 'Amendment', amendment, motion: null }
  const [answer] = pingPongAnswers.parse({ items: [item], totalResults: 1, itemsPerPage: 20 }).items
  const told = answer && toPingPongAmendment(answer, { listPath, sourceUrl, kind: 'lords-amendments' })
  expect(told).toMatchObject({ pingPongId: 77, kind: 'amendment', number: '(a)', numberKey: '(A)' })
})

test.each([
  ['NegativedOnDivision', 'negatived-on-division'],
  ['NotMoved', 'not-moved'],
  ['StoodPart', 'stood-part'],
  ['NoDecision', 'no-decision'],
  ['ReferredBackNextYear', 'unknown'],
])('the decision %s is our %s', (theirs, ours) => {
  expect(anAmendment({ decision: theirs }).decision).toBe(ours)
})

test('an answer without a decision is not taken for an unknown one', () => {
  const item = { amendmentId: 5, marshalledListText: '1' }
  expect(amendmentsAnswer.safeParse({ items: [item], totalResults: 1, itemsPerPage: 20 }).success).toBe(false)
})

test('sponsors stand once each, in order, and one without a name is left out', () => {
  const { sponsors } = anAmendment({
    sponsors: [
      aSponsor({ name: 'Second', sortOrder: 2 }),
      aSponsor({ name: 'First', sortOrder: 1, isLead: true }),
      aSponsor({ name: 'Second', sortOrder: 3 }),
      aSponsor({ name: null, sortOrder: 4 }),
    ],
  })
  expect(sponsors.map(({ name, isLead, position }) => [name, isLead, position])).toEqual([
    ['First', true, 1],
    ['Second', false, 2],
  ])
})

test('lines of HTML become lines of text', () => {
  expect(anAmendment({ summaryText: ['Leave out <i>may</i>', '<p></p>'] }).summaryText).toEqual(['Leave out may'])
})

test.each([
  { type: 'Motion', stage: 'commons-amendments', printed: 'E1', number: 'Motion E1', key: 'MOTIONE1', kind: 'motion' },
  {
    type: 'Motion',
    stage: 'commons-amendments',
    printed: 'Motion C',
    number: 'Motion C',
    key: 'MOTIONC',
    kind: 'motion',
  },
  {
    type: 'Amendment',
    stage: 'lords-amendments',
    printed: '40B',
    number: 'Lords Amendment 40B',
    key: 'LA40B',
    kind: 'lords-amendment',
  },
  { type: 'Amendment', stage: 'commons-amendments', printed: '40D', number: '40D', key: '40D', kind: 'amendment' },
] as const)('in ping-pong, $type $printed is $number', ({ type, stage, printed, number, key, kind }) => {
  const part = { number: printed, summary: null, decision: 'Agreed', decisionExplanation: null, sponsors: null }
  const item = { type, amendment: type === 'Amendment' ? part : null, motion: type === 'Motion' ? part : null }
  const [answer] = pingPongAnswers.parse({ items: [item], totalResults: 1, itemsPerPage: 20 }).items
  const amendment = answer && toPingPongAmendment(answer, { listPath, sourceUrl, kind: stage })
  expect(amendment).toMatchObject({ number, numberKey: key, kind, parliamentId: null })
})

function anAmendment(given: Record<string, unknown>): ParliamentAmendment {
  const item = { amendmentId: 5, marshalledListText: '1', decision: 'NoDecision', ...given }
  const [answer] = amendmentsAnswer.parse({ items: [item], totalResults: 1, itemsPerPage: 20 }).items
  if (!answer) throw new Error('the amendment was lost in parsing')
  return toAmendment(answer, { listPath, sourceUrl, pageOf: (id) => `https://pages.example.org/${id}` })
}

function aSponsor(given: Record<string, unknown>): object {
  return { memberId: 1, name: 'A member', party: null, house: 'Lords', sortOrder: 1, isLead: false, ...given }
}
