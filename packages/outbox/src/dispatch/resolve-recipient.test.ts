import { expect, test } from 'vitest'
import { type LetterRecipient, resolveRecipient, standings } from './resolve-recipient.ts'

const to = 'member@parliament.example'
const whoMayBeKnown = [
  'whoever was written to',
  'the same without an address',
  'somebody else',
  'somebody else without an address',
  'nobody',
] as const
type Who = (typeof whoMayBeKnown)[number]

const holders: Record<Who, LetterRecipient['holder']> = {
  'whoever was written to': { id: 1, name: 'Sample Member', address: to },
  'the same without an address': { id: 1, name: 'Sample Member', address: null },
  'somebody else': { id: 2, name: 'Another Member', address: 'another@parliament.example' },
  'somebody else without an address': { id: 2, name: 'Another Member', address: null },
  nobody: null,
}

const office = 'Testford North'
const changed = { why: 'member-changed', office, holder: 'Another Member' } as const
const nobodyKnown = { why: 'no-member', office } as const

/** All there is: each standing, with each who may be known. */
const expected: Record<(typeof standings)[number], Record<Who, ReturnType<typeof resolveRecipient>>> = {
  holds: {
    'whoever was written to': { to },
    'the same without an address': { why: 'no-address' },
    'somebody else': changed,
    'somebody else without an address': changed,
    nobody: nobodyKnown,
  },
  vacant: all({ why: 'seat-vacant', office } as const),
  unknown: all(nobodyKnown),
}

function all<Said>(said: Said): Record<Who, Said> {
  return {
    'whoever was written to': said,
    'the same without an address': said,
    'somebody else': said,
    'somebody else without an address': said,
    nobody: said,
  }
}

const cases = standings.flatMap((standing) => whoMayBeKnown.map((who) => ({ standing, who })))

test.each(cases)('where the standing is $standing and we know $who', ({ standing, who }) => {
  const holder = holders[who]
  const resolved = resolveRecipient({ kind: 'member', office, standing, writtenTo: 1, holder })
  expect(resolved).toEqual(expected[standing][who])
})

test('a letter goes to whom its writer addressed, while they hold the office, and to nobody else', () => {
  const going = cases.filter(({ standing, who }) => {
    const letter = { kind: 'member' as const, office, standing, writtenTo: 1, holder: holders[who] }
    return 'to' in resolveRecipient(letter)
  })
  expect(going).toEqual([{ standing: 'holds', who: 'whoever was written to' }])
})
