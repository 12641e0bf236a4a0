import type { SeatAnswer, SeatVote, SeatVotes } from '@safe-to-report/bill-tracker/reading'
import { parse } from 'csv-parse/sync'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { filePen, pagePen } from '../pen.ts'
import { drawBorders, drawHex, drawPlace, drawSeatMap, type Hex, type Mark } from './draw-hexes.ts'
import { drawSeats } from './draw-seats.ts'
import { anchorOf } from './shown-seat.ts'
import { hasSeatVotes, tellCounted, tellSeats, toSeatKey, toShownSeats } from './tell-seats.ts'

const member = { id: 1, name: 'A Made MP', party: 'Made Party' }

function aSeat(answer: SeatAnswer, change: Partial<SeatVote> = {}): SeatVote {
  return {
    gss: 'E14001063',
    name: 'Aldershot',
    nation: 'England',
    member,
    answer,
    since: null,
    column: 3,
    row: 2,
    ...change,
  }
}

const division = {
  id: 'a',
  slug: 'a-division',
  house: 'Commons',
  number: 1,
  heldOn: '2021-04-15',
  title: null,
  plainSummary: null,
  ayeMeans: 'against',
  carried: true,
  ayeCount: null,
  noCount: null,
  majority: null,
  motionNote: null,
  parliamentUrl: null,
  hasNames: true,
  amendments: [],
  asks: [],
  sources: [],
} as const satisfies Readonly<Record<string, unknown>>

function votesOf(seats: SeatVote[], change: Partial<SeatVotes> = {}): SeatVotes {
  const counted = [{ ...division, amendments: [], asks: [], sources: [] }]
  return { ask: { slug: 'an-ask', title: 'An ask' }, counted, waiting: [], seats, seatedOn: null, tags: [], ...change }
}

test.each([
  [votesOf([aSeat('not-known')], { counted: [] }), 'How each seat’s MP voted is not on our record yet'],
  [votesOf([aSeat('not-known', { member: null })]), 'How each seat’s MP voted is not on our record yet'],
  [votesOf([aSeat('for'), aSeat('against')]), 'Of 2 MPs who sit now, 1 voted for it and 1 against'],
  [
    votesOf([aSeat('for'), aSeat('against'), aSeat('new'), aSeat('new'), aSeat('not-known', { member: null })]),
    'Of 4 MPs who sit now, 2 were not there for the vote; of the others, 1 voted for it and 1 against',
  ],
  [
    votesOf([aSeat('new'), aSeat('both')]),
    'Of 2 MPs who sit now, 1 was not there for the vote; of the others, 0 voted for it and 0 against, and 1 on both sides',
  ],
])('the finding follows from the seats', (votes, says) => {
  expect(tellSeats(votes)).toBe(says)
})

test('nothing is shown of a vote that nobody’s name is known of', () => {
  expect(hasSeatVotes(votesOf([aSeat('not-known')], { counted: [] }))).toBe(false)
  expect(hasSeatVotes(votesOf([aSeat('for')]))).toBe(true)
})

const came = (day: string | null): SeatVote => aSeat('new', { since: day })
test.each([
  { seats: [came('2024-07-04')], words: 'new since 4 July 2024' },
  {
    seats: [came('2024-07-04'), came('2024-07-04'), came('2021-12-02')],
    words: 'not an MP then; most came on 4 July 2024',
  },
  { seats: [came('2024-07-04'), came('2021-12-02')], words: 'not an MP then' },
  { seats: [came(null), came(null)], words: 'not an MP then' },
])('of those who are new the key says when they came, as far as it is so: $words', ({ seats, words }) => {
  expect(toSeatKey(seats)).toEqual([
    { mark: 'for', words: 'voted for it', seats: 0 },
    { mark: 'against', words: 'voted against it', seats: 0 },
    { mark: 'new', words, seats: seats.length },
  ])
})

test('a seat is told in words, and a vacant one says nothing of an MP', () => {
  const told = toShownSeats([came('2024-07-04'), aSeat('against'), aSeat('not-known', { member: null })])
  expect(told.map(({ told: words }) => words)).toEqual([
    'new since 4 July 2024',
    'voted against it',
    'nobody that we know of sits for it',
  ])
})

test('what could not be counted is told beside what was', () => {
  const waiting = [{ ...division, heldOn: '2021-04-26', amendments: [], asks: [], sources: [] }]
  expect(tellCounted(votesOf([]))).toBe('Counted: the vote of the Commons of 15 April 2021.')
  expect(tellCounted(votesOf([], { waiting }))).toBe(
    'Counted: the vote of the Commons of 15 April 2021. Who voted how on 26 April 2021 is not on our record.',
  )
})

const all: Mark[] = ['for', 'against', 'both', 'none', 'new', 'unknown']

test('each mark has a shape of its own, not a colour alone', () => {
  const shapes = all.map((mark) => drawHex(mark, pagePen).replace(/class="[^"]*"/g, ''))
  const dashed = all.indexOf('none')
  const outline = all.indexOf('against')
  expect(shapes[dashed]).toBe(shapes[outline])
  expect(drawHex('none', filePen)).toContain('stroke-dasharray')
  expect(new Set(shapes).size).toBe(all.length - 1)
})

const seatMap = new URL('../../../../../packages/bill-tracker/founding/seat-map.csv', import.meta.url)
const places = z.array(z.object({ gss: z.string(), column: z.coerce.number(), row: z.coerce.number() }))
const shipped: Hex[] = places.parse(parse(readFileSync(seatMap), { columns: true })).map((place, at) => ({
  ...place,
  nation: { E: 'England', S: 'Scotland', W: 'Wales', N: 'Northern Ireland' }[place.gss.charAt(0)] ?? '',
  mark: all[at % all.length] ?? 'unknown',
}))

test('650 seats are drawn in a path or two for each answer', () => {
  expect(shipped).toHaveLength(650)
  const drawn = drawSeatMap(shipped, pagePen)
  expect(drawn.match(/<path/g)).toHaveLength(all.length + 2)
  expect(drawn.match(/<text/g)?.length).toBe(5)
  expect(drawn.length).toBeLessThan(36_000)
})

test('each seat has a place to point at, and a name of its own on the page', () => {
  expect(new Set(shipped.map(drawPlace)).size).toBe(650)
  expect(new Set(shipped.map(({ gss }) => anchorOf(gss))).size).toBe(650)
})

test('a border is drawn once, between two nations and nowhere else', () => {
  const west: Hex = { gss: 'W07000081', nation: 'Wales', mark: 'for', column: 3, row: 2 }
  const east: Hex = { ...west, gss: 'E14001063', nation: 'England', column: 4 }
  expect(drawBorders([west, east])).toBe('M38 26m5-3v6')
  expect(drawBorders([west, { ...east, nation: 'Wales' }])).toBe('')
  expect(drawBorders([west, { ...east, column: 6 }])).toBe('')
})

test.each(['wide', 'narrow'] as const)('a file of the map holds its key, and leads nowhere: %s', (width) => {
  const seats = toShownSeats([aSeat('for'), aSeat('against')])
  const { body, ...size } = drawSeats({ seats, marks: toSeatKey([aSeat('for'), aSeat('against')]) }, width, filePen)
  expect(body).toContain('voted for it: 1')
  expect(body).not.toMatch(/<a |NaN|undefined/)
  expect(size.width).toBeGreaterThan(0)
})
