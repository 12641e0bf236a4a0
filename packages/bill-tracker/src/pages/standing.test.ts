import { expect, test } from 'vitest'
import type { AmendmentCard } from './amendment-types.ts'
import type { LineageBill, LineageText } from './ask-types.ts'
import type { BillOutcome } from './heading-types.ts'
import { standingOf } from './standing.ts'

function anAmendment(decision: AmendmentCard['decision']): AmendmentCard {
  return {
    id: 'amendment',
    slug: 'amendment',
    kind: 'amendment',
    number: '67',
    became: null,
    plainSummary: null,
    note: null,
    movedOn: null,
    decision,
    decidedOn: null,
    divisionNumber: null,
    divisionUrl: null,
    countFor: null,
    countAgainst: null,
    majority: null,
    house: 'Lords',
    stageName: 'Report stage',
    stageKind: 'report',
    bill: { slug: 'a-bill', shortTitle: 'A Bill', sessions: null },
    lead: null,
    supporters: [],
    parliamentUrl: null,
    division: null,
    sources: [],
  }
}

function aText(own: Partial<LineageText>): LineageText {
  return {
    id: 'text',
    slug: 'text',
    label: 'Amendment 67',
    plainWords: 'A ban.',
    strength: 'full',
    door: 'dashed',
    happenedOn: '2021-03-15',
    fate: 'Debated; outcome not checked yet',
    isInLaw: false,
    amendment: null,
    words: null,
    wordsAt: null,
    sources: [],
    ...own,
  }
}

function aBill(outcome: BillOutcome | null, ...texts: Partial<LineageText>[]): LineageBill {
  return { bill: { slug: 'a-bill', shortTitle: 'A Bill', sessions: null, outcome }, texts: texts.map(aText) }
}

const statesOf = (...lineage: LineageBill[]): string[] => standingOf(lineage).map(({ state }) => state)

test('a text before a bill that is before Parliament is in play', () => {
  expect(statesOf(aBill('in-progress', { amendment: anAmendment('no-decision') }))).toEqual(['in-play'])
})

test('a text agreed to in a bill that goes on is in play still', () => {
  expect(statesOf(aBill('in-progress', { door: 'open', amendment: anAmendment('agreed') }))).toEqual(['in-play'])
})

test('a text withdrawn from a bill that goes on fell, and the bill may carry another', () => {
  expect(statesOf(aBill('in-progress', { amendment: anAmendment('withdrawn') }))).toEqual(['fell'])
})

test('a text that was refused fell, and nothing carries the ask now', () => {
  expect(standingOf([aBill('act', { door: 'shut' })])).toMatchObject([
    { state: 'fell', with: 'the-text' },
    { state: 'no-vehicle', isNever: false },
  ])
})

test('a text that nobody refused fell with its bill', () => {
  expect(standingOf([aBill('fell', {})])[0]).toMatchObject({ state: 'fell', with: 'the-bill' })
})

test('what came into law in place of the ask makes it partly in law', () => {
  const sections = [
    { label: 'Section 81', isInLaw: true, strength: 'replacement' as const },
    { label: 'Section 82', isInLaw: true, strength: 'replacement' as const },
  ]
  const [first, ...others] = standingOf([aBill('act', { door: 'shut' }, ...sections)])
  expect(first).toMatchObject({
    state: 'in-law',
    whole: false,
    texts: [{ label: 'Section 81' }, { label: 'Section 82' }],
  })
  expect(others.map(({ state }) => state)).toEqual(['fell', 'no-vehicle'])
})

test('a section that gives the whole ask makes it law', () => {
  expect(standingOf([aBill('act', { isInLaw: true })])[0]).toMatchObject({ state: 'in-law', whole: true })
})

test('a last try whose outcome nobody has checked is not said to have fallen', () => {
  expect(statesOf(aBill('act', { amendment: anAmendment(null) }))).toEqual(['no-vehicle'])
})

test('the last try is the last in time, whichever bill it stands under', () => {
  const early = aBill('act', { label: 'Early', door: 'shut', happenedOn: '2021-01-01' })
  const late = aBill('in-progress', { label: 'Late', amendment: anAmendment('no-decision'), happenedOn: '2026-01-01' })
  expect(statesOf(late, early)).toEqual(['in-play'])
})

test('an ask that no bill has carried has no vehicle, and never had one', () => {
  expect(standingOf([])).toEqual([{ state: 'no-vehicle', isNever: true }])
})
