import { isDeepStrictEqual } from 'node:util'
import type { constituencies, members } from '@safe-to-report/db'
import type { ConstituencyAnswer, ContactAnswer, MemberAnswer } from './members-answers.ts'
import { toLondonDay } from '../asking/london-day.ts'
import { toNameKey } from '../../words/name-key.ts'
import { toContact } from './to-contact.ts'

export type SeatRow = typeof constituencies.$inferSelect
export type MemberRow = typeof members.$inferSelect
type MemberFacts = Omit<MemberRow, 'asOf' | 'fetchedAt'>

export interface StoredSeats {
  seats: SeatRow[]
  members: MemberRow[]
}

/** A seat as Parliament tells it, with how its member can be reached. */
export interface SeatAnswer {
  constituency: ConstituencyAnswer
  /** Undefined while the seat is vacant. */
  member: MemberAnswer | undefined
  contacts: ContactAnswer[]
}

export interface MembersPlan {
  /** New, or told otherwise than before. */
  members: MemberFacts[]
  seats: { gss: string; set: Pick<SeatRow, 'parliamentId' | 'memberId' | 'seat'> }[]
  /** Members who hold their seat no longer. */
  left: number[]
  /** Members found as they were on an earlier day: only the day is written. */
  confirmed: number[]
  /** Parliament's seats that none of ours is named like. */
  unmatched: string[]
}

/** Who holds a seat on a day; nobody while it is vacant, or once the last member's time in it has ended. */
export function memberOf({ currentRepresentation }: ConstituencyAnswer, today: string): MemberAnswer | undefined {
  if (!currentRepresentation) return undefined
  const endedOn = toLondonDay(currentRepresentation.representation?.membershipEndDate)
  return endedOn !== undefined && endedOn <= today ? undefined : currentRepresentation.member.value
}

/**
 * What to write so that each seat has the member Parliament gives it. Seats are joined by folded name, since Parliament
 * has no GSS codes. Seats that Parliament did not name stay as they were.
 */
export function planMembers(stored: StoredSeats, answers: SeatAnswer[], today: string): MembersPlan {
  const seatOf = new Map(stored.seats.map((seat) => [seat.nameKey, seat]))
  const memberRows = new Map(stored.members.map((row) => [row.id, row]))
  const plan: MembersPlan = { members: [], seats: [], left: [], confirmed: [], unmatched: [] }
  const planned = new Set<number>()
  const seated = new Set(answers.flatMap(({ member }) => member?.id ?? []))

  for (const answer of answers) {
    const row = seatOf.get(toNameKey(answer.constituency.name))
    if (!row) {
      plan.unmatched.push(answer.constituency.name)
      continue
    }
    const { member } = answer
    if (member && !planned.has(member.id)) planMember(plan, { row: memberRows.get(member.id), member, answer, today })
    if (member) planned.add(member.id)
    planSeat(plan, { row, answer })
    if (row.memberId !== null && !seated.has(row.memberId) && memberRows.get(row.memberId)?.isCurrent) {
      plan.left.push(row.memberId)
    }
  }
  return plan
}

interface MemberOfSeat {
  row: MemberRow | undefined
  member: MemberAnswer
  answer: SeatAnswer
  today: string
}

function planMember(plan: MembersPlan, { row, member, answer, today }: MemberOfSeat): void {
  const facts: MemberFacts = {
    id: member.id,
    name: member.nameDisplayAs,
    party: member.latestParty?.name ?? null,
    house: 'Commons',
    ...toContact(answer.contacts),
    isCurrent: true,
    isSample: false,
  }
  if (row && isSameMember(row, facts)) {
    if (row.asOf < today) plan.confirmed.push(row.id)
    return
  }
  plan.members.push(facts)
}

function isSameMember(row: MemberRow, facts: MemberFacts): boolean {
  const { asOf, fetchedAt } = row
  return isDeepStrictEqual(row, { ...facts, asOf, fetchedAt })
}

function planSeat(plan: MembersPlan, { row, answer }: { row: SeatRow; answer: SeatAnswer }): void {
  const set = {
    parliamentId: answer.constituency.id,
    memberId: answer.member?.id ?? null,
    seat: answer.member ? ('held' as const) : ('vacant' as const),
  }
  const { parliamentId, memberId, seat } = row
  if (!isDeepStrictEqual({ parliamentId, memberId, seat }, set)) plan.seats.push({ gss: row.gss, set })
}
