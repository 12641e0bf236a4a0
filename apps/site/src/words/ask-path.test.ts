import { expect, test } from 'vitest'
import { planAskPath } from './ask-path.ts'

const bill = (slug: string) => ({ slug, shortTitle: slug, sessions: '2019–21' })
const text = (slug: string, house: 'Commons' | 'Lords' | null) => ({
  slug,
  label: slug,
  happenedOn: null,
  askedWith: null,
  amendment: house === null ? null : { house },
})
const door = (slug: string) => ({ door: 'open', inAWord: 'agreed', label: `Question of ${slug}`, slug }) as const
const passed = { state: 'passed' } as const

const lineage = [
  { bill: bill('first'), state: passed, texts: [text('a', 'Lords'), text('b', 'Commons'), text('c', null)] },
  { bill: bill('silent'), state: passed, texts: [] },
  { bill: bill('second'), state: passed, texts: [text('d', 'Lords')] },
]

test('one stop for each question that was put, in order, and a bill without any is passed by', () => {
  const joined = { ...text('e', 'Lords'), askedWith: { slug: 'd', label: 'd' } }
  const path = planAskPath(
    [...lineage.slice(0, 2), { bill: bill('second'), state: passed, texts: [text('d', 'Lords'), joined] }],
    [door('a'), door('d')],
  )
  expect(path.map(({ bill: { slug }, told, stops }) => [slug, told, ...stops.map(({ label }) => label)])).toEqual([
    ['first', '2019–21 · now an Act', 'Question of a', 'b', 'c'],
    ['second', '2019–21 · now an Act', 'Question of d'],
  ])
  expect(path[0]?.stops.map(({ strand, door: drawn, word }) => [strand, drawn, word])).toEqual([
    ['lords', 'open', 'agreed'],
    ['commons', null, 'not on our record'],
    ['neither', null, 'not on our record'],
  ])
})

test('the line goes on where the last room left it, in every House and between the bills', () => {
  const stops = planAskPath(lineage, []).flatMap((stretch) => stretch.stops)
  const [a, b, c, d] = stops
  // Lords to Commons, Commons to neither, neither to Lords: each pair of rooms meets at the middle.
  expect(a?.within).toMatch(/ 100 50$/)
  expect(b?.within).toMatch(/^M0 50C.* 50 25M50 25C.* 100 37.5$/)
  expect(c?.within).toMatch(/^M0 37.5C.* 50 50$/)
  expect([c?.between, planAskPath(lineage, [])[1]?.enters, d?.between]).toEqual([
    expect.stringMatching(/^M50 50C.* 100 62.5$/),
    'M0 62.5H100',
    expect.stringMatching(/^M0 62.5C.* 50 75M50 75H100$/),
  ])
  // Within a bill nothing is dashed, and at its ends something is.
  expect(stops.map(({ between }) => between !== '')).toEqual([false, false, true, true])
})

test('nothing comes before the first stop, and an empty lineage has no path', () => {
  const [first] = planAskPath(lineage, [])
  expect([first?.enters, first?.stops[0]?.within.startsWith('M50 75')]).toEqual([null, true])
  expect(planAskPath([], [])).toEqual([])
})
