import type { FateKey } from '@safe-to-report/bill-tracker/words'
import { expect, test } from 'vitest'
import { aFate } from '../../words/a-fate.ts'
import { filePen } from '../pen.ts'
import { gates, listAttempts } from './attempts.ts'
import { drawAttempts } from './draw-attempts.ts'
import { tellHowFar } from './how-far.ts'

type Lineage = Parameters<typeof listAttempts>[0]
type Text = Lineage[number]['texts'][number]

function aText(slug: string, decided: FateKey | null, own: Partial<Text> = {}): Text {
  const amendment = { kind: 'amendment', house: 'Lords', note: null } as const
  return {
    slug,
    label: slug,
    strength: 'whole',
    fate: aFate(decided),
    happenedOn: '2021-03-15',
    askedWith: null,
    amendment,
    ...own,
  }
}

function aBill(texts: Text[], state: 'passed' | 'in-play' = 'passed'): Lineage[number] {
  return { bill: { slug: 'a-bill', shortTitle: 'A Bill' }, state: { state }, texts }
}

test.each<{ what: string; decided: FateKey | null; own?: Partial<Text>; furthest: string; end: string }>([
  { what: 'withdrawn after debate', decided: 'withdrawn', furthest: 'Debated', end: 'stopped' },
  { what: 'withdrawn before debate', decided: 'withdrawn-before-debate', furthest: 'Put down', end: 'stopped' },
  {
    what: 'not moved, and nobody says that it was debated',
    decided: 'not-moved',
    furthest: 'Put down',
    end: 'stopped',
  },
  {
    what: 'not moved, debated in the group of another',
    decided: 'not-moved',
    own: { amendment: { kind: 'amendment', house: 'Lords', note: 'Debated on 1 February 2021, with others.' } },
    furthest: 'Debated',
    end: 'stopped',
  },
  { what: 'of an unknown end, on a known day', decided: null, furthest: 'Debated', end: 'not-known' },
  {
    what: 'of an unknown end and no day',
    decided: null,
    own: { happenedOn: null },
    furthest: 'Put down',
    end: 'not-known',
  },
  { what: 'voted down', decided: 'negatived-on-division', furthest: 'Put to a vote', end: 'refused' },
  {
    what: 'agreed on a vote, with nothing known after',
    decided: 'agreed-on-division',
    furthest: 'One House says yes',
    end: 'not-known',
  },
  { what: 'in law', decided: 'in-law', furthest: 'Law', end: 'law' },
])('words that were $what came to: $furthest', ({ decided, own, furthest, end }) => {
  const [attempt] = listAttempts([aBill([aText('one', decided, own)])])
  expect([gates[(attempt?.passed ?? 0) - 1], attempt?.end]).toEqual([furthest, end])
})

test('what was decided about words that a House had agreed to is the end of their attempt, and no other attempt', () => {
  const refused = aText('LA1', 'disagreed', { amendment: { kind: 'lords-amendment', house: 'Commons', note: null } })
  const attempts = listAttempts([
    aBill([
      aText('one', 'agreed-on-division'),
      refused,
      aText('two', 'agreed-on-division'),
      aText('taken out', 'disagreed', { amendment: null }),
      aText('motion', 'not-insisted-on'),
    ]),
  ])
  expect(attempts.map(({ slug, passed, end, inAWord }) => [slug, passed, end, inAWord])).toEqual([
    ['one', 4, 'refused', 'refused'],
    ['two', 4, 'refused', 'refused'],
  ])
  expect(attempts[1]?.story).toEqual(['Agreed on a vote', 'Refused', 'Not insisted on'])
})

test('what came in place of the ask is no attempt, nor is a text that was asked together with another', () => {
  const together = aText('40C', 'agreed-on-division', { askedWith: { slug: '40B', label: '40B' } })
  const attempts = listAttempts([
    aBill([aText('40B', 'agreed-on-division'), together, aText('code', 'accepted', { strength: 'instead' })]),
  ])
  expect(attempts.map(({ slug }) => slug)).toEqual(['40B'])
  expect(attempts[0]?.passed).toBe(4)
})

test('while its bill goes on, an attempt goes on', () => {
  expect(listAttempts([aBill([aText('one', 'agreed-on-division')], 'in-play')])[0]?.end).toBe('goes-on')
})

const accepted = aText('accepted', 'accepted', { amendment: { kind: 'lords-amendment', house: 'Commons', note: null } })
const inLaw = aText('section', 'in-law', { amendment: null })

test.each<{ title: string; texts: Text[] }>([
  {
    title: 'Of one attempt at a firewall since 2021, none passed either House, and none became law',
    texts: [aText('one', 'withdrawn')],
  },
  {
    title: 'Of two attempts at a firewall since 2021, one passed the Lords, and none became law',
    texts: [aText('one', 'withdrawn'), aText('two', 'agreed-on-division')],
  },
  {
    title: 'Of two attempts at a firewall since 2020, two passed one House, and none became law',
    texts: [
      aText('one', 'agreed', {
        happenedOn: '2020-01-02',
        amendment: { kind: 'new-clause', house: 'Commons', note: null },
      }),
      aText('two', 'agreed-on-division'),
    ],
  },
  {
    title: 'Of one attempt at a firewall since 2021, one passed the Lords, and one became law',
    texts: [aText('one', 'agreed-on-division'), accepted, inLaw],
  },
])('the title follows what happened: $title', ({ title, texts }) => {
  expect(tellHowFar(listAttempts([aBill(texts)]))).toBe(title)
})

test.each(['wide', 'narrow'] as const)('as many lit doors are drawn as gates were passed, %s', (width) => {
  const attempts = listAttempts([
    aBill([aText('one', 'withdrawn'), aText('two', 'agreed-on-division'), inLaw, aText('three', 'disagreed')]),
  ])
  const { body } = drawAttempts(attempts, width, filePen)
  const lit = body.match(/fill="#f2b632"\s+d="M4 38/g) ?? []
  expect(lit).toHaveLength(attempts.reduce((sum, { passed }) => sum + passed, 0))
  expect(lit).toHaveLength(2 + 6 + 4)
})
