import type { nations } from '@safe-to-report/db'
import type { Source } from '../../words/source-order.ts'
import type { DivisionCard } from '../divisions/division-types.ts'
import type { AskHeading } from '../pages/heading-types.ts'

/**
 * How who sits for a seat now voted on an ask. `both`: once for it and once against; `no-vote`: an MP then, and no vote for either side;
 * `new`: not an MP at any of the votes; `not-known`: the record does not say.
 */
export type SeatAnswer = 'for' | 'against' | 'both' | 'no-vote' | 'new' | 'not-known'

/** A seat of the House of Commons, with who sits for it now and how they voted, whichever seat was theirs then. */
export interface SeatVote {
  gss: string
  name: string
  nation: (typeof nations)[number]
  /** Null where nobody sits, or we do not know who. */
  member: { id: number; name: string; party: string | null } | null
  answer: SeatAnswer
  /** The London day on which a member who was none at the votes first had a seat after them; null where it is not known, or not so. */
  since: string | null
  /** Where its hexagon stands: rows from the north, odd ones shifted to the east by half a hexagon. */
  column: number
  row: number
}

/** How the MP of each seat voted on an ask. */
export interface SeatVotes {
  ask: AskHeading
  /** Divisions of the Commons on words that would have given the ask, or a part of it, of which names are on the record; in order of time. */
  counted: (DivisionCard & { sources: Source[] })[]
  /** Such divisions of which no names are on the record. */
  waiting: (DivisionCard & { sources: Source[] })[]
  /** Seats that have a place on the map, by name. */
  seats: SeatVote[]
  /** The London day on which Parliament last told who sits; null where it has told nobody. */
  seatedOn: string | null
  tags: string[]
}
