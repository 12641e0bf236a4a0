import { expect, test } from 'vitest'
import { aFate } from './a-fate.ts'
import { toVoteBars } from './vote-bars.ts'

const undecided = {
  kind: 'amendment',
  slug: 'an-amendment',
  house: 'Lords',
  ayeMeans: null,
  countFor: null,
  countAgainst: null,
  majority: null,
  division: null,
} as const
const text = { askedWith: null, happenedOn: '2021-03-15', amendment: null } as const
const yes = { ...text, door: 'open', fate: aFate('agreed-on-division') } as const
const no = { ...text, door: 'shut', fate: aFate('disagreed') } as const

const barsOf = (...texts: Parameters<typeof toVoteBars>[0][number]['texts']) => toVoteBars([{ texts }])

test('a vote to disagree counts its Ayes against the ask', () => {
  const amendment = {
    ...undecided,
    fate: no.fate,
    house: 'Commons',
    ayeMeans: 'against',
    countFor: 360,
    countAgainst: 280,
    division: 'a-division',
  } as const
  expect(barsOf({ ...no, label: '40', amendment })).toMatchObject([
    {
      outcome: 'no',
      figures: { forAsk: 280, againstAsk: 360 },
      majority: 80,
      without: null,
      href: '/divisions/a-division',
    },
  ])
})

test('without both counts the bar says what is known, and never that nobody voted', () => {
  const refused = { ...undecided, fate: no.fate, house: 'Commons' } as const
  const bars = barsOf(
    { ...no, label: 'majority', amendment: { ...refused, majority: 80 } },
    { ...no, label: 'division', amendment: { ...refused, division: 'a-division' } },
    { ...no, label: 'nothing', amendment: refused },
    { ...no, label: 'no amendment' },
  )
  expect(bars.map(({ what, majority, without, href }) => ({ what, majority, without, href }))).toEqual([
    { what: 'majority', majority: 80, without: 'majority', href: '/amendments/an-amendment' },
    {
      what: 'division',
      majority: null,
      without: 'figures',
      href: '/divisions/a-division',
    },
    { what: 'nothing', majority: null, without: 'count', href: '/amendments/an-amendment' },
    { what: 'no amendment', majority: null, without: 'count', href: null },
  ])
})

test('only the answers of a House have bars, in order of time: no offer instead, nothing withdrawn or given up', () => {
  const bars = barsOf(
    { ...no, label: 'later', happenedOn: '2021-04-15' },
    { ...yes, label: 'earlier', happenedOn: '2021-03-15' },
    { ...yes, label: 'a part', door: 'ajar', happenedOn: '2021-03-16' },
    { ...text, label: 'withdrawn', door: 'dashed', fate: aFate('withdrawn') },
    { ...text, label: 'offered instead', door: 'hatch', fate: aFate('accepted') },
    { ...text, label: 'given up', door: 'shut', fate: aFate('not-insisted-on') },
    { ...yes, label: 'decided with another', askedWith: { slug: 'earlier', label: 'earlier' } },
    { ...text, label: 'not known', door: null, fate: aFate('not-said') },
  )
  expect(bars.map(({ what, outcome }) => `${what}: ${outcome}`)).toEqual(['earlier: yes', 'a part: yes', 'later: no'])
})
