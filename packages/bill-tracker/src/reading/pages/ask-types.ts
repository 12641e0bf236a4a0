import type { Comparison, Strength, TextRule } from '@safe-to-report/db'
import type { Door, Fate } from '../../words/fate.ts'
import type { AmendmentCard, Words } from './amendment-types.ts'
import type { BillState } from './bill-state.ts'
import type { BillCard } from './bill-types.ts'
import type { CampaignEvent, Evidence, Position } from './campaigning-types.ts'
import type { AskStatus } from './ask-status.ts'
import type { BillHeading } from './heading-types.ts'
import type { StanceTally } from '../stances/stance-types.ts'
import type { BillInPlay } from './in-play.ts'
import type { Question } from './questions.ts'
import type { Correction } from './record-types.ts'
import type { Notice } from '../notices/notice-types.ts'
import type { NextDate } from '../now/now-types.ts'
import type { ShownProceedings } from '../proceedings/proceeding-types.ts'
import type { Source } from '../../words/source-order.ts'

/** One asked-for text in an ask's lineage. */
export interface LineageText {
  id: string
  slug: string
  label: string
  plainWords: string
  /** How much of the ask the words would give. */
  strength: Strength
  /** In a few words, what sets it apart from the whole ask. */
  apart: string | null
  /** What the words would make of data, where somebody has said. */
  rule: TextRule | null
  namesConsent: boolean | null
  /** None where nobody knows what became of it. */
  door: Door | null
  /** The earlier text that has the door of the question that was put on both. */
  askedWith: { slug: string; label: string } | null
  happenedOn: string | null
  fate: Fate
  /** Whether its words are in force, as a section of an Act. */
  isInLaw: boolean
  amendment: AmendmentCard | null
  /** Null while they are not loaded; `wordsAt` then links to where they are, if we know. */
  words: Words | null
  wordsAt: string | null
  sources: Source[]
}

export interface LineageBill {
  bill: BillHeading
  state: BillState
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
  status: AskStatus
  /** The doors of its wall, in order. */
  questions: Question[]
  positions: Position[]
  /** What the MPs who sit now said about it. */
  stances: StanceTally
  /** In order of time. */
  events: CampaignEvent[]
  corrections: Correction[]
  /** What the campaign says about it today. */
  notices: Notice[]
  /** What else Parliament does about it, the newest first. */
  proceedings: ShownProceedings
  tags: string[]
}

/** An ask in a list: how many texts it has had, and through how many bills. */
export interface AskCard {
  id: string
  slug: string
  title: string
  lede: string
  standsNow: string | null
  status: AskStatus
  texts: number
  bills: number
  /** The doors of its wall in order: its history at a glance. */
  doors: Door[]
}

export interface AskList {
  asks: AskCard[]
  tags: string[]
}

export interface HomePage {
  /** The ask that the campaign is about: the first in order. */
  ask: Ask
  status: AskStatus
  /** Its lineage, as on its own page. */
  lineage: LineageBill[]
  questions: Question[]
  otherAsks: AskCard[]
  /** What is before Parliament now, or is to come. */
  inPlay: BillInPlay[]
  bills: BillCard[]
  /** All of it, in order of weight: the page leans on some of it, by slug. */
  evidence: Evidence[]
  /** At most three that run today, calls first. */
  notices: Notice[]
  /** The first few days to come, for all asks. */
  next: NextDate[]
  tags: string[]
}
