import { expect, test } from 'vitest'
import { filePen } from '../pen.ts'
import { drawParties } from './draw-parties.ts'
import { namePartiesOf, partiesNamed } from './parties.ts'
import { tellParties, toPartyVotes } from './to-party-votes.ts'

const counted = [
  { party: 'Party A', aye: 60, no: 2, both: 0, none: 8 },
  { party: 'Party B & C', aye: 0, no: 40, both: 1, none: 0 },
]

test('Ayes to the question that the House disagree are votes against, and Noes for', () => {
  expect(toPartyVotes({ division: { ayeMeans: 'against' }, parties: counted })).toEqual([
    { party: 'Party A', for: 2, against: 60, neither: 8 },
    { party: 'Party B & C', for: 40, against: 0, neither: 1 },
  ])
  expect(toPartyVotes({ division: { ayeMeans: 'for' }, parties: counted })?.[0]).toMatchObject({ for: 60, against: 2 })
})

test.each([
  { what: 'which side the Ayes were on', page: { division: { ayeMeans: null }, parties: counted } },
  { what: 'any name', page: { division: { ayeMeans: 'for' }, parties: [] } },
] as const)('without $what there is nothing to draw', ({ page }) => {
  expect(toPartyVotes({ division: page.division, parties: [...page.parties] })).toBeUndefined()
})

const votes = [
  { party: 'Party A', for: 2, against: 60, neither: 8 },
  { party: 'Party B & C', for: 40, against: 0, neither: 1 },
]

test.each([
  { of: votes, says: 'Of 42 votes for it, 40 came from Party B & C; all 60 against it came from Party A' },
  { of: votes.slice(0, 1), says: 'All 2 votes for it came from Party A; all 60 against it came from Party A' },
  { of: votes.slice(1), says: 'All 40 votes for it came from Party B & C; nobody voted against it' },
  {
    of: [...votes, { party: 'Party D', for: 40, against: 0, neither: 0 }],
    says: 'Of 82 votes for it, 40 came from Party B & C and 40 from Party D; all 60 against it came from Party A',
  },
  { of: [{ party: 'Party A', for: 0, against: 0, neither: 3 }], says: 'Nobody voted on either side' },
])('the finding follows from the votes: $says', ({ of, says }) => {
  expect(tellParties(of)).toBe(says)
})

test.each([
  { width: 'wide', parts: 5 },
  // What is thinner than its own outline is a line.
  { width: 'narrow', parts: 4 },
] as const)('a party has a bar in three parts, as long as its votes: $width', ({ width, parts }) => {
  const { body, width: wide } = drawParties(votes, width, filePen)
  const bars = [...body.matchAll(/<rect [^>]*x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(([, x, length]) => [
    Number(x),
    Number(length),
  ])
  expect(bars).toHaveLength(parts)
  const [two, sixty, , forty] = bars
  expect((forty?.[1] ?? 0) / (two?.[1] ?? 1)).toBeCloseTo(20, 0)
  expect(((sixty?.[1] ?? 0) + 2) / (forty?.[1] ?? 1)).toBeCloseTo(1.5, 1)
  expect(bars.every(([x = 0, length = 0]) => x >= 0 && x + length <= wide)).toBe(true)
  expect(body).toContain('Party B &amp; C')
  expect(body).toContain('40 for, 0 against, 1 no vote')
})

test('a picture of a division is known by its name, and others are not', () => {
  expect(partiesNamed(namePartiesOf('a-division'))?.name).toBe('parties-a-division')
  expect(partiesNamed('seats')).toBeUndefined()
})
