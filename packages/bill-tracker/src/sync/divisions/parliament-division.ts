import type { House, Lobby } from '@safe-to-report/db'

/** What one member did in a division, as Parliament tells it. */
export interface ParliamentVote {
  memberId: number
  lobby: Lobby
  name: string
  listAs: string
  party: string | null
  seat: string | null
}

/** A division of either House in the record's own terms. */
export interface ParliamentDivision {
  house: House
  parliamentId: number
  number: number
  /** London day, 'YYYY-MM-DD'. */
  heldOn: string
  title: string | null
  /** Ayes or Contents as Parliament counts them: with their tellers in the Lords, without them in the Commons. */
  ayeCount: number
  noCount: number
  motionNote: string | null
  /** None in an answer to a search. */
  votes: ParliamentVote[]
  /** Where the answer came from. */
  sourceUrl: string
}
