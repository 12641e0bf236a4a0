import { expect, test } from 'vitest'
import { aMember, aSeat } from '../testing/builders.ts'
import { partOf, postalAddressOf, reachOf } from './seat.ts'

test('a seat whose member has an address can be sent to', () => {
  expect(reachOf(aSeat())).toMatchObject({ reach: 'send', member: { email: 'member@example.org' } })
})

test('without an address the supporter carries the letter', () => {
  const member = aMember({ email: null })
  expect(reachOf(aSeat({ member }))).toEqual({ reach: 'carry', why: 'no-email', member })
})

test('a seat not asked about yet can be written to on paper', () => {
  expect(reachOf(aSeat({ seat: 'unknown', member: null }))).toMatchObject({ reach: 'carry', why: 'not-loaded' })
})

test('a vacant seat has nobody to write to', () => {
  expect(reachOf(aSeat({ seat: 'vacant', member: null }))).toEqual({ reach: 'nobody' })
})

test('a paper letter goes to the member at the address that Parliament gives', () => {
  const member = aMember({ postalAddress: 'Constituency Office, 1 High Street\nExampleton EX1 1AA' })
  expect(postalAddressOf(aSeat({ member }))).toEqual([
    'Alex Example',
    'Constituency Office',
    '1 High Street',
    'Exampleton EX1 1AA',
  ])
})

test('a paper letter to somebody we do not know goes to the seat’s member at the House', () => {
  const seat = aSeat({ seat: 'unknown', member: null })
  expect(postalAddressOf(seat)).toEqual([
    'The Member of Parliament for Exampleton',
    'House of Commons',
    'London SW1A 0AA',
  ])
})

test.each([
  { what: 'a party like others', member: aMember({ party: 'Labour' }), part: 'sits' },
  { what: 'no party', member: aMember({ party: 'Independent' }), part: 'sits' },
  { what: 'Sinn Féin', member: aMember({ party: 'Sinn Féin' }), part: 'stays-away' },
  { what: 'the chair', member: aMember({ party: 'Labour', presides: true }), part: 'presides' },
  { what: 'a party that is not known', member: aMember({ party: null }), part: 'unknown' },
  { what: 'nobody known', member: null, part: 'unknown' },
])('the part of a member of $what: $part', ({ member, part }) => {
  expect(partOf({ member })).toBe(part)
})
