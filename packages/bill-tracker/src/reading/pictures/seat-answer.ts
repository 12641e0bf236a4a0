import type { MemberVote } from '../divisions/division-types.ts'
import type { SeatAnswer } from './seat-votes-types.ts'

type Told = Pick<MemberVote, 'standing' | 'stance'>

/** What a member's standings in some divisions say together. Votes say more than silence, and what is not known in one makes no one new. Pure. */
export function toSeatAnswer(votes: readonly Told[]): SeatAnswer {
  const cast = new Set(votes.map(({ stance }) => stance).filter((stance) => stance !== null))
  if (cast.size === 2) return 'both'
  const [only] = cast
  if (only !== undefined) return only
  if (votes.some(tookNoSide)) return 'no-vote'
  const isNew = votes.length > 0 && votes.every(({ standing }) => standing.kind === 'not-a-member')
  return isNew ? 'new' : 'not-known'
}

/** Of who was in one lobby, with no word of which side it was, nobody can say that they took none. */
function tookNoSide({ standing }: Told): boolean {
  if (standing.kind === 'voted') return standing.side === 'none' || standing.side === 'both'
  return standing.kind === 'did-not-vote'
}
