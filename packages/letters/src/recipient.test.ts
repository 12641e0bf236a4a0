import { recipientKinds } from '@safe-to-report/db'
import { expect, test } from 'vitest'
import { recipient, recipientKey, toColumns } from './recipient.ts'

const member = { kind: 'member', area: 'E14000001', holder: 5257 } as const

test('a member’s key is the bare number, as in hashes from before there were kinds', () => {
  expect(recipientKey(member)).toBe('5257')
})

test('the same number of two kinds is two recipients', () => {
  const keys = recipientKinds.map((kind) => recipientKey({ kind, holder: 5257 }))
  expect(new Set(keys).size).toBe(recipientKinds.length)
})

test.each([
  { what: 'a seat and its member', given: member, isOne: true },
  { what: 'what is no seat’s code', given: { ...member, area: 'Testford' }, isOne: false },
  { what: 'nobody', given: { ...member, holder: 0 }, isOne: false },
  { what: 'a kind that there is not', given: { ...member, kind: 'nobody' }, isOne: false },
  { what: 'an address', given: { ...member, address: 'member@parliament.example' }, isOne: false },
])('$what makes a recipient: $isOne', ({ given, isOne }) => {
  expect(recipient.safeParse(given).success).toBe(isOne)
})

test('it is kept under its kind', () => {
  expect(toColumns(member)).toEqual({ recipientKind: 'member', area: 'E14000001', holder: 5257 })
})
