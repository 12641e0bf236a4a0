import { expect, test } from 'vitest'
import { toMemberHistory, type MemberHistory } from './to-member-history.ts'
import { isHistoryDue } from './history-due.ts'
import { planMemberships } from './plan-memberships.ts'

const sourceUrl = 'https://members.example/api/Members/History?ids=5'
const seat = { membershipFrom: 'Example Seat', house: 1, membershipStartDate: '2015-05-07T00:00:00' }
const party = { startDate: '2015-05-07T00:00:00', party: { name: 'Example Party' } }

function plan(stored: Parameters<typeof planMemberships>[0], history: MemberHistory) {
  let ids = 0
  return planMemberships(stored, [history], () => `id ${(ids += 1)}`)
}

test('a seat and a party come onto the record, each with its days and a change of its own', () => {
  const made = plan([], toMemberHistory({ id: 5, partyHistory: [party], houseMembershipHistory: [seat] }, sourceUrl))
  expect(made.insert).toEqual([
    {
      id: 'id 1',
      memberId: 5,
      kind: 'seat',
      house: 'Commons',
      name: 'Example Seat',
      startedOn: '2015-05-07',
      endedOn: null,
      sourceUrl,
    },
    {
      id: 'id 2',
      memberId: 5,
      kind: 'party',
      house: null,
      name: 'Example Party',
      startedOn: '2015-05-07',
      endedOn: null,
      sourceUrl,
    },
  ])
  expect(made.changes.map(({ subjectId, field, before }) => [subjectId, field, before])).toEqual([
    ['id 1', '*', null],
    ['id 2', '*', null],
  ])
})

test('planned again from what it wrote, nothing is left to write', () => {
  const history = toMemberHistory({ id: 5, partyHistory: [party], houseMembershipHistory: [seat] }, sourceUrl)
  const { insert } = plan([], history)
  expect(plan(insert, history)).toEqual({ insert: [], end: [], remove: [], changes: [] })
})

test('a seat that was lost has its last day; what Parliament takes out goes', () => {
  const { insert } = plan(
    [],
    toMemberHistory({ id: 5, partyHistory: [party], houseMembershipHistory: [seat] }, sourceUrl),
  )
  const lost = { ...seat, membershipEndDate: '2024-05-30T00:00:00' }
  const made = plan(insert, toMemberHistory({ id: 5, houseMembershipHistory: [lost] }, sourceUrl))
  expect(made).toMatchObject({ insert: [], end: [{ id: 'id 1', endedOn: '2024-05-30' }], remove: ['id 2'] })
  expect(made.changes).toMatchObject([
    { field: 'endedOn', before: null, after: '2024-05-30' },
    { field: '*', before: { name: 'Example Party' }, after: null },
  ])
})

test('an answer with nothing in it takes nothing away', () => {
  const { insert } = plan([], toMemberHistory({ id: 5, houseMembershipHistory: [seat] }, sourceUrl))
  expect(plan(insert, toMemberHistory({ id: 5, houseMembershipHistory: null }, sourceUrl)).changes).toEqual([])
})

test.each([
  { what: 'first day', told: { ...seat, membershipStartDate: null } },
  { what: 'House', told: { ...seat, house: 7 } },
])('where one seat has no $what, the others are told, and any day is in doubt', ({ told }) => {
  const history = toMemberHistory({ id: 5, partyHistory: [party], houseMembershipHistory: [seat, told] }, sourceUrl)
  expect(history.memberships.map(({ kind }) => kind)).toEqual(['seat', 'party'])
  expect(history.unreadUntil).toBe('9999-12-31')
})

const hereditary = { membershipFrom: 'Hereditary', house: null, membershipStartDate: null }

test.each([
  { what: 'a hereditary peer’s row', row: hereditary, unreadUntil: '1999-11-11' },
  { what: 'a row with a last day', row: { ...hereditary, membershipEndDate: '1997-02-03' }, unreadUntil: '1997-02-03' },
])('of $what that cannot be read, doubt ends on $unreadUntil', ({ row, unreadUntil }) => {
  const excepted = { ...seat, membershipFrom: 'Excepted Hereditary', house: 2 }
  const history = toMemberHistory({ id: 5, houseMembershipHistory: [row, excepted] }, sourceUrl)
  expect(history.memberships).toMatchObject([{ kind: 'seat', house: 'Lords', name: 'Excepted Hereditary' }])
  expect(history.unreadUntil).toBe(unreadUntil)
})

test('a seat that ends before it begins is left out', () => {
  const slip = { ...seat, membershipStartDate: '2001-11-10', membershipEndDate: '1999-11-11' }
  const { memberships, unreadUntil } = toMemberHistory({ id: 5, houseMembershipHistory: [slip, seat] }, sourceUrl)
  expect(memberships.map(({ startedOn }) => startedOn)).toEqual(['2015-05-07'])
  expect(unreadUntil).toBeNull()
})

const commons = { ...seat, membershipStartDate: '1987-06-11', membershipEndDate: '2010-05-06' }
const lords = { ...seat, membershipFrom: 'Life peer', house: 2, membershipStartDate: '2010-06-18' }
const from = (startDate: string, endDate: string | null = null) => ({ startDate, endDate, party: { name: 'Party' } })

test.each([
  {
    what: 'left open ends with the seat',
    parties: [from('1987-06-11'), from('2010-06-18')],
    seats: [commons, lords],
    spans: ['1987-06-11 2010-05-06', '2010-06-18 null'],
  },
  {
    what: 'that reaches into the next ends where that begins',
    parties: [from('1987-06-11', '2010-06-20'), from('2010-06-18')],
    seats: [commons, lords],
    spans: ['1987-06-11 2010-06-18', '2010-06-18 null'],
  },
  {
    what: 'left open by who crossed the floor ends on that day',
    parties: [from('1987-06-11'), from('2001-02-03')],
    seats: [commons],
    spans: ['1987-06-11 2001-02-03', '2001-02-03 null'],
  },
  {
    what: 'that ended in time stays as it is told',
    parties: [from('1987-06-11', '2001-02-03'), from('2001-02-03')],
    seats: [commons],
    spans: ['1987-06-11 2001-02-03', '2001-02-03 null'],
  },
])('a party $what', ({ parties, seats, spans }) => {
  const { memberships } = toMemberHistory({ id: 5, partyHistory: parties, houseMembershipHistory: seats }, sourceUrl)
  const told = memberships.filter(({ kind }) => kind === 'party')
  expect(told.map(({ startedOn, endedOn }) => `${startedOn} ${endedOn}`)).toEqual(spans)
})

test('a seat that comes twice is told once, as long as it lasted', () => {
  const ended = { ...seat, membershipEndDate: '2017-05-03T00:00:00' }
  const { memberships } = toMemberHistory({ id: 5, houseMembershipHistory: [ended, seat, ended] }, sourceUrl)
  expect(memberships).toMatchObject([{ name: 'Example Seat', endedOn: null }])
})

test('the last of several names is the name', () => {
  const nameHistory = [
    { startDate: '2020-01-01T00:00:00', nameDisplayAs: 'Baroness Example' },
    { startDate: '2010-01-01T00:00:00', nameDisplayAs: 'Ms Example' },
  ]
  expect(toMemberHistory({ id: 5, nameHistory }, sourceUrl).name).toBe('Baroness Example')
})

test.each([
  { who: 'somebody never asked for', fetchedAt: null, isOver: false, isDue: true },
  { who: 'a member asked for six days ago', fetchedAt: '2026-03-24T09:00:00Z', isOver: false, isDue: false },
  { who: 'a member asked for a week ago', fetchedAt: '2026-03-23T09:00:00Z', isOver: false, isDue: true },
  { who: 'who left, asked for a week ago', fetchedAt: '2026-03-23T09:00:00Z', isOver: true, isDue: false },
  { who: 'who left, asked for last year', fetchedAt: '2025-03-23T09:00:00Z', isOver: true, isDue: true },
])('$who: due $isDue', ({ fetchedAt, isOver, isDue }) => {
  const asked = { memberId: 5, fetchedAt: fetchedAt === null ? null : new Date(fetchedAt), isOver }
  expect(isHistoryDue(asked, new Date('2026-03-30T09:00:00Z'))).toBe(isDue)
})
