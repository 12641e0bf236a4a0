import type { BillStage, CampaignEvent, LineageText } from '@safe-to-report/bill-tracker/reading'
import { expect, test } from 'vitest'
import { aFate } from '../../words/a-fate.ts'
import { listBeats, type Beat } from './beats.ts'
import { tellLastHours } from './last-hours.ts'

function aStage(kind: BillStage['kind'], house: BillStage['house'], day: string): BillStage {
  return { id: kind, kind, house, name: kind, round: 1, sittings: [day], note: null, plainSummary: null, sources: [] }
}

function aText(key: 'disagreed' | 'not-insisted-on', day: string): LineageText {
  return {
    id: key,
    slug: key,
    label: key,
    plainWords: '',
    strength: 'whole',
    apart: null,
    rule: null,
    namesConsent: null,
    door: 'shut',
    askedWith: null,
    happenedOn: day,
    fate: aFate(key),
    isInLaw: false,
    amendment: null,
    words: null,
    wordsAt: null,
    sources: [],
  }
}

const days = ['2024-05-22', '2024-05-23', '2024-05-24']
const called: Omit<CampaignEvent, 'id'> = {
  slug: 'election-called-2024',
  happenedOn: '2024-05-22',
  precision: 'day',
  title: 'An election is called',
  summary: null,
  sources: [],
}
const stages = [
  aStage('third-reading', 'Lords', '2024-05-23'),
  aStage('lords-amendments', 'Commons', '2024-05-24'),
  aStage('commons-amendments', 'Lords', '2024-05-24'),
  aStage('royal-assent', null, '2024-05-24'),
]
const both = [aText('disagreed', '2024-05-24'), aText('not-insisted-on', '2024-05-24')]

test('the words are alive until a House refuses them', () => {
  const beats = listBeats({ days, events: [called], stages, texts: both })
  expect(beats.map(({ id, day, did, isIn }) => [id, day.slice(-2), did, isIn])).toEqual([
    ['election-called-2024', '22', null, true],
    ['stage-third-reading', '23', null, true],
    ['stage-lords-amendments', '24', 'refused', false],
    ['stage-commons-amendments', '24', 'let-go', false],
    ['stage-royal-assent', '24', null, false],
  ])
})

test('an event of which only the month is known has no day here, nor has what happened on other days', () => {
  const events = [
    { ...called, precision: 'month' as const },
    { ...called, happenedOn: '2024-05-25' },
  ]
  expect(listBeats({ days, events, stages: [aStage('report', 'Lords', '2024-05-21')], texts: both })).toEqual([])
})

const tell = (own: { events?: Omit<CampaignEvent, 'id'>[]; texts?: LineageText[]; stages?: BillStage[] }): string => {
  const beats: Beat[] = listBeats({ days, events: [called], stages, texts: both, ...own })
  return tellLastHours(beats)
}

test('the title says what the record holds, and no more', () => {
  expect(tell({})).toBe(
    'Two days after an election was called, the Commons refused the firewall, and the Lords let it go the same day',
  )
  expect(tell({ events: [] })).toBe(
    'On 24 May 2024, the Commons refused the firewall, and the Lords let it go the same day',
  )
  expect(tell({ texts: both.slice(0, 1) })).toBe(
    'Two days after an election was called, the Commons refused the firewall',
  )
  const dayBefore = [aText('disagreed', '2024-05-23'), aText('not-insisted-on', '2024-05-24')]
  const earlier = [
    aStage('lords-amendments', 'Commons', '2024-05-23'),
    aStage('commons-amendments', 'Lords', '2024-05-24'),
  ]
  expect(tell({ texts: dayBefore, stages: earlier })).toBe(
    'One day after an election was called, the Commons refused the firewall, and the Lords let it go',
  )
})
