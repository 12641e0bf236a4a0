import type { Deed } from '../proceedings/proceeding-types.ts'
import type { AyeMeaning, House } from '@safe-to-report/db'
import type { AmendmentCard } from '../pages/amendment-types.ts'
import type { AskHeading } from '../pages/heading-types.ts'
import type { Correction } from '../pages/record-types.ts'
import type { RecordChange } from '../../words/tell-change.ts'
import type { Source } from '../../words/source-order.ts'
import type { StancesOnAsk } from '../stances/stance-types.ts'
import type { HeldPost } from '../members/find-member-page.ts'
import type { Side } from './lobby.ts'

/** A division without its names. Days are London days; null says that it is not known or not checked yet. */
export interface DivisionCard {
  id: string
  slug: string
  house: House
  number: number | null
  heldOn: string
  /** As Parliament calls it. */
  title: string | null
  /** What was decided, in plain words of ours. */
  plainSummary: string | null
  /** Which side of the amendment's words Aye or Content was on. */
  ayeMeans: AyeMeaning | null
  carried: boolean | null
  ayeCount: number | null
  noCount: number | null
  majority: number | null
  motionNote: string | null
  parliamentUrl: string | null
  /** False while nobody's vote is on the record. */
  hasNames: boolean
  /** What it was on, by name: "Amendment 67". */
  amendments: { slug: string; name: string }[]
  asks: AskHeading[]
}

export interface DivisionList {
  /** In order of time. */
  divisions: DivisionCard[]
  tags: string[]
}

/** One member's vote, with party and seat as they were then. */
export interface NamedVote {
  memberId: number
  name: string
  party: string | null
  seat: string | null
  isTeller: boolean
}

/** How many of a party stood where; tellers stand with the side whose voters they counted. */
export interface PartyCount {
  party: string
  aye: number
  no: number
  both: number
  none: number
}

export interface DivisionPage {
  division: DivisionCard & { sources: Source[] }
  amendments: AmendmentCard[]
  /** The party with the most members first. */
  parties: PartyCount[]
  /** Each side's members under their parties, in order of name. */
  sides: { side: Side; total: number; parties: { party: string; members: NamedVote[] }[] }[]
  changes: RecordChange[]
  corrections: Correction[]
  tags: string[]
}

/** What a member did in one division, and what is known where it has no vote of theirs. */
export type MemberStanding =
  | { kind: 'voted'; side: Side; isTeller: boolean; party: string | null; seat: string | null }
  /** They had no seat in the House on that day; or its list of who did not vote leaves them out. */
  | { kind: 'not-a-member' }
  /** They had a seat in the House on that day, and are not among those who voted. */
  | { kind: 'did-not-vote' }
  /** The House lists only those who voted, and which seats the member had is not on the record: nobody can tell. */
  | { kind: 'not-named' }
  /** Nobody's vote has been fetched yet. */
  | { kind: 'names-unknown' }

export interface MemberVote {
  division: DivisionCard & { sources: Source[] }
  standing: MemberStanding
  /** For or against the words that were voted on. */
  stance: AyeMeaning | null
}

/** A seat or a party that a member had, as Parliament tells it. */
export interface MemberSpan {
  /** Of a seat. */
  house: House | null
  name: string
  startedOn: string
  /** Null while it lasts. */
  endedOn: string | null
  sourceUrl: string
}

export interface MemberPage {
  member: {
    id: number
    name: string
    /** As of the day below. */
    party: string | null
    /** The last one, of who sits no longer. */
    seat: string | null
    house: House
    /** Null where all that we know of them is what they did on a day. */
    isCurrent: boolean | null
    asOf: string | null
  }
  /** The newest first; none where Parliament's history of the member is not on the record. */
  seats: MemberSpan[]
  parties: MemberSpan[]
  /** Those held now; none also where Parliament's lists of posts are not on the record. */
  posts: HeldPost[]
  /** The day on which Parliament told these; null where it has told none. */
  historyAsOf: string | null
  /** On the asks, in order of time. */
  votes: MemberVote[]
  /** On each ask of the record, in its order. */
  stances: StancesOnAsk[]
  /** What they asked, signed, said and tabled about the asks, the newest first: none of it for or against. */
  deeds: Deed[]
  tags: string[]
}
