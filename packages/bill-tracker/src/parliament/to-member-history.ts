import type { House, MembershipKind } from '@safe-to-report/db'
import { toLondonDay } from './london-day.ts'
import type { HistoryAnswer } from './members-answers.ts'

/** A seat or a party that a member had for a time. Days are London days. */
export interface ParliamentMembership {
  kind: MembershipKind
  /** Of a seat. */
  house: House | null
  /** Constituency of an MP, sort of peerage of a peer, or the party. */
  name: string
  startedOn: string
  /** Null while it lasts. */
  endedOn: string | null
}

export interface MemberHistory {
  memberId: number
  /** The last name that Parliament gives. */
  name: string | null
  memberships: ParliamentMembership[]
  /** Where the answer came from. */
  sourceUrl: string
}

/**
 * A member's seats and parties as the record tells them. Where one seat has no House or no first day, no seat is told: who
 * was a member when could not be read from the rest.
 */
export function toMemberHistory(answer: HistoryAnswer, sourceUrl: string): MemberHistory {
  const seats = (answer.houseMembershipHistory ?? []).map(toSeat)
  const parties = (answer.partyHistory ?? []).map(toParty)
  const told = [...(seats.includes(undefined) ? [] : seats), ...parties]
  const memberships = told.filter((membership) => membership !== undefined)
  return { memberId: answer.id, name: nameOf(answer), memberships: withoutTwins(memberships), sourceUrl }
}

const houses: Record<number, House> = { 1: 'Commons', 2: 'Lords' }

function toSeat(seat: NonNullable<HistoryAnswer['houseMembershipHistory']>[number]): ParliamentMembership | undefined {
  const house = houses[seat.house ?? 0]
  const startedOn = toLondonDay(seat.membershipStartDate)
  if (!house || !startedOn) return undefined
  const name = seat.membershipFrom?.trim() || `House of ${house}`
  return { kind: 'seat', house, name, startedOn, endedOn: toLondonDay(seat.membershipEndDate) ?? null }
}

function toParty(had: NonNullable<HistoryAnswer['partyHistory']>[number]): ParliamentMembership | undefined {
  const name = had.party?.name?.trim()
  const startedOn = toLondonDay(had.startDate)
  if (!name || !startedOn) return undefined
  return { kind: 'party', house: null, name, startedOn, endedOn: toLondonDay(had.endDate) ?? null }
}

/** Of two that began on one day under one name, the one that lasted longer. */
function withoutTwins(memberships: readonly ParliamentMembership[]): ParliamentMembership[] {
  const kept = new Map<string, ParliamentMembership>()
  for (const membership of memberships) {
    const key = membershipKey(membership)
    const known = kept.get(key)
    if (!known || (known.endedOn !== null && (membership.endedOn ?? '9999') > known.endedOn)) kept.set(key, membership)
  }
  return [...kept.values()]
}

/** What makes a membership the same as another of the same member; when it ended does not. */
export function membershipKey({ kind, house, name, startedOn }: Omit<ParliamentMembership, 'endedOn'>): string {
  return JSON.stringify([kind, house, name, startedOn])
}

function nameOf({ nameHistory }: HistoryAnswer): string | null {
  const inTime = (nameHistory ?? []).toSorted((one, other) =>
    (one.startDate ?? '').localeCompare(other.startDate ?? ''),
  )
  return inTime.at(-1)?.nameDisplayAs?.trim() || null
}
