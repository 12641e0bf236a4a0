import type { nations, StanceSide, StanceSource } from '@safe-to-report/db'
import type { AskHeading } from '../pages/heading-types.ts'
import type { Source } from '../../words/source-order.ts'

/** What a member said that they hold on an ask. */
export interface Stance {
  id: string
  side: StanceSide
  /** `private`: in a letter that two of us have seen, of which nothing more is told. */
  source: StanceSource
  /** The London day on which it was said in public, or by which two of us had seen the letter. */
  toldOn: string
  saidWhere: string | null
  /** The member's own public words. */
  words: string | null
  /** Whether it is the newest: the one that counts. */
  stands: boolean
  sources: Source[]
}

/** What one member said about an ask, the newest first; nothing said that we know of: where they stand is not known. */
export interface StancesOnAsk {
  ask: AskHeading
  said: Stance[]
}

/** How many of some MPs said what. Of all others it is not known where they stand. */
export interface StanceCounts {
  members: number
  for: number
  against: number
  /** Answered, and took neither side. */
  unknown: number
}

export interface StanceTally extends StanceCounts {
  /** By party as it is now, that with the most members first. */
  parties: (StanceCounts & { party: string })[]
  /** Seats of which we do not know who sits for them, or that are vacant. */
  seatsWithout: number
  /** The London day on which it was counted. */
  countedOn: string
}

/** A seat on the map, with who sits for it and what they said last. */
export interface StanceSeat {
  gss: string
  name: string
  nation: (typeof nations)[number]
  /** Null where nobody sits, or we do not know who. */
  member: { id: number; name: string; party: string | null } | null
  /** Null: not known. */
  side: StanceSide | null
  /** Where its hexagon stands: rows from the north, odd ones shifted to the east by half a hexagon. */
  column: number
  row: number
}

/** An MP who sits now and has said where they stand. */
export interface SaidByMember {
  memberId: number
  name: string
  party: string | null
  seat: string
  stance: Stance
}

/** Where MPs stand on one ask. */
export interface StancesPage {
  ask: AskHeading
  tally: StanceTally
  /** Seats that have a place on the map, by name. */
  seats: StanceSeat[]
  /** By name of the member. */
  said: SaidByMember[]
  tags: string[]
}
