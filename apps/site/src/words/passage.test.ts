import type { AmendmentCard, BillStage } from '@safe-to-report/bill-tracker/reading'
import { expect, test } from 'vitest'
import { aFate } from './a-fate.ts'
import { planPassage, tellMark } from './passage.ts'

function aStage(own: Partial<BillStage>): BillStage {
  return {
    id: 'stage',
    name: 'Report stage',
    house: 'Lords',
    kind: 'report',
    round: 1,
    sittings: [],
    note: null,
    plainSummary: null,
    sources: [],
    ...own,
  }
}

function anAmendment(own: Partial<AmendmentCard>): AmendmentCard {
  return {
    id: 'amendment',
    slug: 'amendment',
    kind: 'amendment',
    number: '67',
    became: null,
    plainSummary: null,
    note: null,
    movedOn: null,
    fate: aFate(null),
    door: null,
    ayeMeans: null,
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
    ...own,
  }
}

const act = { state: { state: 'passed' }, outcomeNote: null } as const
const between = { house: 'Lords', stageKind: 'commons-amendments' } as const

function marksOf(stage: Partial<BillStage>, ...amendments: Partial<AmendmentCard>[]): string[] {
  const { stops } = planPassage(act, [aStage(stage)], amendments.map(anAmendment))
  return stops.flatMap(({ marks }) => marks).map(tellMark)
}

test('between the Houses a refusal is a disagreement, and words in place of others are in lieu unless there was a vote on them', () => {
  expect(
    marksOf(
      { kind: 'commons-amendments' },
      { ...between, number: 'Motion E1', became: 'Lords Amendments 40B and 40C', fate: aFate('agreed-on-division') },
      { ...between, number: 'Motion G', became: 'Lords Amendment 50B', fate: aFate('agreed') },
      { ...between, number: 'Motion C', fate: aFate('not-insisted-on') },
      { ...between, number: 'Amendment 40D', fate: aFate('accepted') },
    ),
  ).toEqual(['Agreed on a vote: 40B and 40C', 'In lieu: 50B', 'Not insisted on: Motion C', 'Accepted: 40D'])
  expect(
    marksOf(
      { house: 'Commons', kind: 'lords-amendments' },
      { house: 'Commons', stageKind: 'lords-amendments', number: 'Lords Amendment 40', fate: aFate('disagreed') },
      { house: 'Commons', stageKind: 'lords-amendments', number: 'Lords Amendment 41', fate: aFate('disagreed') },
    ),
  ).toEqual(['Disagreed: 40 and 41'])
})

test('what was not moved is told, and what nobody has checked is not', () => {
  expect(marksOf({}, { number: '80', fate: aFate('not-moved') }, { number: '81' })).toEqual(['Not moved: 80'])
})

test('of two rounds, the day says at which an amendment was put', () => {
  const rounds = [1, 2].map((round) => aStage({ kind: 'commons-amendments', round, sittings: [`2021-04-2${round}`] }))
  const amendment = anAmendment({ ...between, fate: aFate('not-insisted-on'), decidedOn: '2021-04-22' })
  const { stops } = planPassage(act, rounds, [amendment])
  expect(stops.map(({ marks }) => marks.length)).toEqual([0, 1])
  expect(stops.map(({ short }) => short)).toEqual(['Commons’ answer', 'Commons’ answer 2'])
})

test('a bill carried over begins a session, and the day of the wash-up is marked', () => {
  const { stops } = planPassage(
    act,
    [aStage({ kind: 'carry-over' }), aStage({ kind: 'lords-amendments', sittings: ['2024-05-24'] })],
    [],
  )
  expect(stops.map(({ isNewSession }) => isNewSession)).toEqual([true, false])
  expect(stops.map(({ isWashUp }) => isWashUp)).toEqual([false, true])
})

test.each([
  [{ state: { state: 'fell' }, outcomeNote: 'Fell when Parliament was dissolved.' }, 'fell-at-dissolution'],
  [{ state: { state: 'fell' }, outcomeNote: null }, 'fell'],
  [{ state: { state: 'withdrawn' }, outcomeNote: null }, 'withdrawn'],
  [{ state: { state: 'lost' }, outcomeNote: null }, 'lost'],
  [{ state: { state: 'in-play', lookedOn: '2026-10-05' }, outcomeNote: null }, 'in-play'],
  [act, 'passed'],
  [{ state: { state: 'not-known', since: null, was: null }, outcomeNote: null }, 'not-known'],
] as const)('a bill of which we know %j ends as %s', (bill, end) => {
  expect(planPassage(bill, [], []).end).toBe(end)
})

test('of very many numbers the first few are told', () => {
  const numbers = Array.from({ length: 9 }, (_one, at) => String(at + 1))
  expect(tellMark({ word: 'not moved', numbers })).toBe('Not moved: 1, 2, 3, 4, 5, 6 and 3 more')
})
