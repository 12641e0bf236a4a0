import type { Lobby, publishedMemberships } from '@safe-to-report/db'
import type { DivisionCard, MemberStanding, MemberVote } from './division-types.ts'
import { isTeller, sideOf, stanceOf } from './lobby.ts'

type Voted = Pick<DivisionCard, 'house' | 'heldOn' | 'ayeMeans' | 'hasNames'>

/** A vote as Parliament's list has it. */
export interface CastVote {
  lobby: Lobby
  party: string | null
  seat: string | null
}

/** A seat that a member had in a House. */
export type Sat = Pick<typeof publishedMemberships.$inferSelect, 'house' | 'startedOn' | 'endedOn' | 'unreadUntil'>

export interface KnownOfMember {
  /** None where Parliament's history of the member is not on the record. */
  seats: readonly Sat[]
  /** Whether the division names those who did not vote, too. */
  listsAbsent: boolean
}

/** What a member did in one division, from their vote in it, if there is one, and the seats they had. Pure. */
export function toMemberVote<Division extends Voted>(
  division: Division,
  vote: CastVote | undefined,
  known: KnownOfMember,
): Omit<MemberVote, 'division'> & { division: Division } {
  if (!vote) return { division, standing: tellAbsence(division, known), stance: null }
  const side = sideOf(vote.lobby)
  const { party, seat } = vote
  return {
    division,
    standing: { kind: 'voted', side, isTeller: isTeller(vote.lobby), party, seat },
    stance: stanceOf(side, division.ayeMeans) ?? null,
  }
}

/**
 * A vote says by itself that somebody was a member. Without one, the seats they had say it, where we know them: all of them,
 * or at least that the one which could not be read was over by then.
 */
function tellAbsence(division: Voted, { seats, listsAbsent }: KnownOfMember): MemberStanding {
  const didSit = seats.some((seat) => satThen(seat, division))
  const isInDoubt = seats.some(({ unreadUntil }) => unreadUntil !== null && unreadUntil >= division.heldOn)
  const isKnown = didSit || (seats.length > 0 && !isInDoubt)
  if (isKnown && !didSit) return { kind: 'not-a-member' }
  if (!division.hasNames) return { kind: 'names-unknown' }
  if (isKnown) return { kind: 'did-not-vote' }
  return listsAbsent ? { kind: 'not-a-member' } : { kind: 'not-named' }
}

function satThen(seat: Sat, { house, heldOn }: Voted): boolean {
  return seat.house === house && seat.startedOn <= heldOn && (seat.endedOn === null || seat.endedOn >= heldOn)
}
