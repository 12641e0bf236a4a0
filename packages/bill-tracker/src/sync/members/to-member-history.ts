import type { House, MembershipKind } from '@safe-to-report/db'
import { toLondonDay } from '../asking/london-day.ts'
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
  /** The last day that a seat might cover whose House or first day is not told; null where all are told. */
  unreadUntil: string | null
  /** Where the answer came from. */
  sourceUrl: string
}

type SeatAnswer = NonNullable<HistoryAnswer['houseMembershipHistory']>[number]

/**
 * A member's seats and parties as the record tells them, row by row: one seat that has no House or no first day takes
 * nothing from the others, but leaves in doubt whether the member sat on the days that it might cover.
 */
export function toMemberHistory(answer: HistoryAnswer, sourceUrl: string): MemberHistory {
  const rows = answer.houseMembershipHistory ?? []
  const seats = rows.flatMap((row) => toSeat(row) ?? []).filter(isInOrder)
  const parties = (answer.partyHistory ?? []).flatMap((row) => toParty(row) ?? []).filter(isInOrder)
  const memberships = [...withoutTwins(seats), ...oneAtATime(withoutTwins(parties), seats)]
  return { memberId: answer.id, name: nameOf(answer), memberships, unreadUntil: findUnread(rows), sourceUrl }
}

/** Such a span is a slip of the list's: nobody sat in it. */
function isInOrder({ startedOn, endedOn }: ParliamentMembership): boolean {
  return endedOn === null || endedOn >= startedOn
}

/** Hereditary peers left the House of Lords with the House of Lords Act 1999, but for those excepted, who have a row of their own. */
const hereditaryUntil = '1999-11-11'
const always = '9999-12-31'

function findUnread(rows: readonly SeatAnswer[]): string | null {
  const ends = rows
    .filter((row) => toSeat(row) === undefined)
    .map(({ membershipFrom, membershipEndDate }) => {
      const isHereditary = membershipFrom?.trim().toLowerCase() === 'hereditary'
      return toLondonDay(membershipEndDate) ?? (isHereditary ? hereditaryUntil : always)
    })
  return ends.toSorted().at(-1) ?? null
}

/**
 * Nobody is of two parties on one day: an MP who became a peer has the party of the first seat left open. A span that a
 * later one overlaps ends with the last seat before it, or, where it reaches beyond that and has an end, with the later one's
 * first day.
 */
function oneAtATime(
  parties: readonly ParliamentMembership[],
  seats: readonly ParliamentMembership[],
): ParliamentMembership[] {
  const inTime = parties.toSorted((one, other) => one.startedOn.localeCompare(other.startedOn))
  return inTime.map((party, at) => {
    const next = inTime.slice(at + 1).find(({ startedOn }) => startedOn > party.startedOn)
    if (!next || (party.endedOn !== null && party.endedOn <= next.startedOn)) return party
    if (party.endedOn !== null) return { ...party, endedOn: next.startedOn }
    const left = seats
      .flatMap(({ endedOn }) => endedOn ?? [])
      .filter((day) => day > party.startedOn && day <= next.startedOn)
      .toSorted()
      .at(-1)
    const isSitting = seats.some(
      ({ startedOn, endedOn }) => startedOn < next.startedOn && (endedOn === null || endedOn >= next.startedOn),
    )
    return { ...party, endedOn: isSitting ? next.startedOn : (left ?? next.startedOn) }
  })
}

const houses: Record<number, House> = { 1: 'Commons', 2: 'Lords' }

function toSeat(seat: SeatAnswer): ParliamentMembership | undefined {
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
