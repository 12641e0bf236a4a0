import type { Recipient } from '@safe-to-report/letters/writing'

/** A seat in the House of Commons and who sits for it, as far as we know. */
export interface Seat {
  gss: string
  name: string
  nation: 'England' | 'Scotland' | 'Wales' | 'Northern Ireland'
  seat: 'unknown' | 'held' | 'vacant'
  member: SeatMember | null
  /** Names of the seats next door, where its writer lives at their border and does not know on which side. */
  borders?: readonly string[]
}

export interface SeatMember {
  id: number
  name: string
  party: string | null
  email: string | null
  phone: string | null
  postalAddress: string | null
  website: string | null
  /** The Speaker or a deputy. */
  presides: boolean
  isSample: boolean
  /** London day on which this was so, as 'YYYY-MM-DD'. */
  asOf: string
}

/**
 * What can be done for a letter to this seat: `send` it for the supporter; `carry` it themselves, by their own mail or on
 * paper, because we have no address; or nothing, while nobody sits for it.
 */
export type Reach =
  | { reach: 'send'; member: SeatMember & { email: string } }
  | { reach: 'carry'; why: 'no-email'; member: SeatMember }
  | { reach: 'carry'; why: 'not-loaded'; member: undefined }
  | { reach: 'nobody' }

export function reachOf(seat: Seat): Reach {
  const { member } = seat
  if (seat.seat === 'vacant') return { reach: 'nobody' }
  if (!member) return { reach: 'carry', why: 'not-loaded', member: undefined }
  if (member.email === null) return { reach: 'carry', why: 'no-email', member }
  return { reach: 'send', member: { ...member, email: member.email } }
}

/** Whom a letter for this seat is to. */
export function recipientOf(
  kind: Recipient['kind'],
  { gss }: Pick<Seat, 'gss'>,
  { id }: Pick<SeatMember, 'id'>,
): Recipient {
  return { kind, area: gss, holder: id }
}

/** Where paper reaches any member; the address that Parliament gives for one stands before it. */
const houseOfCommons = 'House of Commons, London SW1A 0AA'

export function postalAddressOf(seat: Seat): string[] {
  const known = seat.member?.postalAddress
  const lines = (known ?? houseOfCommons)
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return [seat.member?.name ?? `The Member of Parliament for ${seat.name}`, ...lines]
}

/** What part a member takes in the House of Commons, as far as the record knows. */
export type PartInCommons = 'sits' | 'stays-away' | 'presides' | 'unknown'

/** Those of Sinn Féin do not take their seats; the Speaker and the deputies take no side. All of them write to ministers. */
export function partOf({ member }: Pick<Seat, 'member'>): PartInCommons {
  if (member?.presides) return 'presides'
  if (!member || member.party === null) return 'unknown'
  return member.party === 'Sinn Féin' ? 'stays-away' : 'sits'
}
