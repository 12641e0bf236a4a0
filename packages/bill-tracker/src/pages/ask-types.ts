import type { Comparison } from '@safe-to-report/db'
import type { Door } from '../words/door.ts'
import type { AmendmentCard, Words } from './amendment-types.ts'
import type { BillCard } from './bill-types.ts'
import type { CampaignEvent, Evidence, Position } from './campaigning-types.ts'
import type { BillHeading, BillOutcome } from './heading-types.ts'
import type { Source } from './record-types.ts'
import type { Standing } from './standing.ts'

/** One asked-for text in an ask's lineage. */
export interface LineageText {
  id: string
  slug: string
  label: string
  plainWords: string
  strength: 'full' | 'softened' | 'replacement'
  door: Door
  happenedOn: string | null
  /** What became of it, in a word or two: "Agreed on a vote", "Refused", "In law". */
  fate: string
  /** Whether its words are in force, as a section of an Act. */
  isInLaw: boolean
  amendment: AmendmentCard | null
  /** Null while they are not loaded; `wordsAt` then links to where they are, if we know. */
  words: Words | null
  wordsAt: string | null
  sources: Source[]
}

export interface LineageBill {
  bill: BillHeading & { outcome: BillOutcome | null }
  texts: LineageText[]
}

export interface Ask {
  id: string
  slug: string
  title: string
  lede: string
  wouldMean: string
  whoAsks: string | null
  standsNow: string | null
  closestItCame: string | null
  inLawInstead: string | null
  /** What changed from one of its texts to another, where we have told it. */
  comparisons: Comparison[]
  sources: Source[]
}

export interface AskPage {
  ask: Ask
  /** Bills in the order in which the ask came to them, each with its texts in order. */
  lineage: LineageBill[]
  standing: Standing[]
  positions: Position[]
  /** In order of time. */
  events: CampaignEvent[]
  tags: string[]
}

/** An ask in a list: how many texts it has had, and through how many bills. */
export interface AskCard {
  id: string
  slug: string
  title: string
  lede: string
  standsNow: string | null
  texts: number
  bills: number
  /** The doors of its texts in order: its history at a glance. */
  doors: Door[]
}

export interface AskList {
  asks: AskCard[]
  tags: string[]
}

export interface HomePage {
  /** The ask that the campaign is about: the first in order. */
  ask: Ask
  /** Its lineage, as on its own page. */
  lineage: LineageBill[]
  otherAsks: AskCard[]
  bills: BillCard[]
  /** The first few, in order of weight. */
  evidence: Evidence[]
  tags: string[]
}
