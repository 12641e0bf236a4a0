import { expect, test } from 'vitest'
import type { ContactAnswer } from './members-answers.ts'
import { memberOf, planMembers, type MemberRow, type SeatAnswer, type SeatRow } from './plan-members.ts'
import { toContact } from './to-contact.ts'

const today = '2026-04-10'

test('a seat is joined by its name without accents, and takes the member Parliament gives', () => {
  const stored = { seats: [aSeat({ name: 'Ynys Môn', nameKey: 'ynys mon' })], members: [] }
  const plan = planMembers(stored, [anAnswer({ name: 'YNYS MON' })], today)
  expect(plan.members).toMatchObject([{ id: 5, name: 'A Member', email: 'member-5@example.org', isSample: false }])
  expect(plan.seats).toEqual([{ gss: 'W07000112', set: { parliamentId: 70, memberId: 5, seat: 'held' } }])
  expect(plan.unmatched).toEqual([])
})

test('a seat of ours that Parliament does not name stays; one of Parliament’s that is not ours is told', () => {
  const stored = { seats: [aSeat({})], members: [] }
  const plan = planMembers(stored, [anAnswer({ name: 'Somewhere Else' })], today)
  expect(plan).toMatchObject({ seats: [], members: [], unmatched: ['Somewhere Else'] })
})

test('a seat without a member is vacant, and its last member is no longer one', () => {
  const stored = { seats: [aSeat({ memberId: 4, seat: 'held' })], members: [aMember({ id: 4 })] }
  const answer = { ...anAnswer({}), member: undefined, contacts: [] }
  const plan = planMembers(stored, [answer], today)
  expect(plan.seats).toEqual([{ gss: 'W07000112', set: { parliamentId: 70, memberId: null, seat: 'vacant' } }])
  expect(plan.left).toEqual([4])
})

test('a sample member becomes the real one, at the real address', () => {
  const sample = aMember({ isSample: true, email: 'sample@example.org', asOf: '2026-04-03' })
  const plan = planMembers({ seats: [aSeat({ memberId: 5, seat: 'held' })], members: [sample] }, [anAnswer({})], today)
  expect(plan.members).toMatchObject([{ id: 5, email: 'member-5@example.org', isSample: false, isCurrent: true }])
})

test('a member told as before is confirmed for the day, and on the same day not written at all', () => {
  const seats = [aSeat({ memberId: 5, seat: 'held', parliamentId: 70 })]
  const onADayBefore = planMembers({ seats, members: [aMember({ asOf: '2026-04-09' })] }, [anAnswer({})], today)
  expect(onADayBefore).toMatchObject({ members: [], seats: [], left: [], confirmed: [5] })
  const onTheSameDay = planMembers({ seats, members: [aMember({ asOf: today })] }, [anAnswer({})], today)
  expect(onTheSameDay).toMatchObject({ members: [], seats: [], left: [], confirmed: [] })
})

test('a member whose time in the seat has ended does not hold it', () => {
  const { constituency } = anAnswer({})
  const ended = (membershipEndDate: string): SeatAnswer['constituency'] => ({
    ...constituency,
    currentRepresentation: {
      member: { value: { id: 5, nameDisplayAs: 'A Member' } },
      representation: { membershipEndDate },
    },
  })
  expect(memberOf(ended('2026-04-10T00:00:00'), today)).toBeUndefined()
  expect(memberOf(ended('2026-05-01T00:00:00'), today)).toMatchObject({ id: 5 })
  expect(memberOf({ ...constituency, currentRepresentation: null }, today)).toBeUndefined()
})

test('the office in Parliament is written to before the one in the seat', () => {
  const contact = toContact([
    aContact({ typeId: 4, isPreferred: true, email: 'seat@example.org', phone: '020 7946 0001' }),
    aContact({ typeId: 1, email: 'parliament@example.org', line1: 'House of Commons', postcode: 'SW1A 0AA' }),
  ])
  expect(contact).toEqual({
    email: 'parliament@example.org',
    phone: '020 7946 0001',
    postalAddress: 'House of Commons\nSW1A 0AA',
    website: null,
  })
})

test.each([
  [
    'their own site before that of an office',
    [aWebAddress(1009, 'https://office.example.org/'), aWebAddress(6, 'https://own.example.org/')],
    'https://own.example.org/',
  ],
  ['one without encryption, as it is listed', [aWebAddress(6, ' http://own.example.org/ ')], 'http://own.example.org/'],
  ['none, if it is of a social network', [aWebAddress(7, 'https://social.example.org/own')], null],
  ['none, if it is no address', [aWebAddress(6, 'javascript:alert(1)'), aWebAddress(6, 'ask my office')], null],
])('of the web addresses of a member we keep %s', (_, contacts, website) => {
  expect(toContact(contacts).website).toBe(website)
})

test.each([
  { what: 'nothing', contacts: [] },
  { what: 'a website alone', contacts: [aContact({ typeId: 6, isWebAddress: true, line1: 'https://example.org' })] },
  { what: 'what is not an address', contacts: [aContact({ email: 'use the form on my website' })] },
])('a member who lists $what has no e-mail address', ({ contacts }) => {
  expect(toContact(contacts).email).toBeNull()
})

test.each([
  ['info&advice@example.org', 'info&advice@example.org'],
  ["ann.o'brien@example.org", "ann.o'brien@example.org"],
  ['\u200Bmember-5@example.org\u00A0', 'member-5@example.org'],
])('a listed address %j is where letters go', (listed, email) => {
  expect(toContact([aContact({ typeId: 1, email: listed })]).email).toBe(email)
})

test('what names no domain is no address', () => {
  expect(toContact([aContact({ typeId: 1, email: 'member@office' })]).email).toBeNull()
})

function aSeat(given: Partial<SeatRow>): SeatRow {
  return {
    gss: 'W07000112',
    name: 'Ynys Môn',
    nameKey: 'ynys mon',
    nation: 'Wales',
    parliamentId: null,
    memberId: null,
    seat: 'unknown',
    ...given,
  }
}

function aMember(given: Partial<MemberRow>): MemberRow {
  return {
    id: 5,
    name: 'A Member',
    party: null,
    house: 'Commons',
    email: 'member-5@example.org',
    phone: null,
    postalAddress: null,
    website: null,
    isCurrent: true,
    isSample: false,
    asOf: today,
    fetchedAt: null,
    ...given,
  }
}

function anAnswer({ name = 'Ynys Môn' }: { name?: string }): SeatAnswer {
  return {
    constituency: { id: 70, name, endDate: null, currentRepresentation: null },
    member: { id: 5, nameDisplayAs: 'A Member' },
    contacts: [aContact({ email: 'member-5@example.org' })],
  }
}

function aContact(given: Partial<ContactAnswer>): ContactAnswer {
  return { typeId: 1, isPreferred: false, isWebAddress: false, ...given }
}

function aWebAddress(typeId: number, line1: string): ContactAnswer {
  return aContact({ typeId, isWebAddress: true, line1 })
}
