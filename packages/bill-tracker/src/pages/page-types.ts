import type { AmendmentKind, Comparison, Decision, House, StageKind } from '@safe-to-report/db'
import type { Door } from '../words/door.ts'
import type { DatePrecision } from '../words/london-date.ts'
import type { AmendmentInFull } from './amendment-in-full.ts'
import type { Standing } from './standing.ts'

/** What pages are made of. Days are London days, 'YYYY-MM-DD'; null says that it is not known or not checked yet. */

export interface Source {
  title: string
  publisher: string
  url: string | null
  /** As the publisher gives it: a day, a month or a year. */
  publishedOn: string | null
  /** Camel-case field of the row that it stands behind; null when behind the whole row. */
  field: string | null
  quote: string | null
}

/** The bill that a text or an amendment belongs to, as much as its heading needs. */
export interface BillHeading {
  slug: string
  shortTitle: string
  sessions: string | null
}

export type BillOutcome = 'in-progress' | 'act' | 'fell' | 'withdrawn'

export interface AmendmentCard {
  id: string
  slug: string
  kind: AmendmentKind
  /** As printed: "67", "NC36", "Lords Amendment 40", "Motion E1". */
  number: string
  /** Where its words went on to: "Lords Amendment 40". */
  became: string | null
  plainSummary: string | null
  note: string | null
  movedOn: string | null
  decision: Decision | null
  decidedOn: string | null
  /** Number of the division within its House and session. */
  divisionNumber: number | null
  divisionUrl: string | null
  /**
   * Ayes or Contents, for the question as put. Where the Commons disagreed with a Lords amendment, the question was
   * "to disagree": those counted for it voted against the amendment.
   */
  countFor: number | null
  countAgainst: number | null
  /** May be known where the two counts are not. */
  majority: number | null
  house: House | null
  stageName: string
  stageKind: StageKind
  bill: BillHeading
  lead: string | null
  supporters: string[]
  parliamentUrl: string | null
  /** Slug of the division on the record that decided it. */
  division: string | null
  sources: Source[]
}

/** The very words of a text or an amendment, and where they were read. */
export interface Words {
  /** A line of the paper a line, two spaces for each step of indentation. */
  text: string
  sourceUrl: string | null
}

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

export interface Position {
  id: string
  slug: string
  who: string
  side: 'for' | 'against'
  statement: string
  /** In words: "9 November 2023", "2022–23". */
  heldWhen: string
  sources: Source[]
}

export interface CampaignEvent {
  id: string
  slug: string
  /** First day of the period that `precision` names; show with `formatLondonDate(happenedOn, precision)`. */
  happenedOn: string
  precision: DatePrecision
  title: string
  summary: string | null
  sources: Source[]
}

export interface Evidence {
  id: string
  slug: string
  /** The figure alone, where there is one: "537". */
  figure: string | null
  statement: string
  period: string
  whoSaysSo: string
  caveat: string | null
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

export interface BillCard extends BillHeading {
  id: string
  /** Parliament's own number. */
  parliamentId: number | null
  outcome: BillOutcome | null
  outcomeNote: string | null
  actTitle: string | null
  royalAssentOn: string | null
  plainSummary: string | null
  /** Amendments on the public record. */
  amendments: number
}

export interface BillList {
  bills: BillCard[]
  tags: string[]
}

export interface BillStage {
  id: string
  name: string
  house: House | null
  kind: StageKind
  /** Second and later times at this kind of stage count from 2: ping-pong. */
  round: number
  sittings: string[]
  note: string | null
  plainSummary: string | null
  sources: Source[]
}

export interface Publication {
  id: string
  title: string
  kind: string
  house: House | null
  publishedOn: string | null
  url: string | null
}

export interface Bill extends BillCard {
  longTitle: string | null
  originatingHouse: House | null
  currentHouse: House | null
  actUrl: string | null
  /** The bill at bills.parliament.uk, where its number is known. */
  parliamentUrl: string | null
  syncedAt: Date | null
}

export interface BillPage {
  bill: Bill
  /** In order of the bill's path. */
  stages: BillStage[]
  /** In order of the path, then of time. */
  amendments: AmendmentCard[]
  publications: Publication[]
  /** What Parliament announced of it, the latest first. */
  news: NewsArticle[]
  sources: Source[]
  tags: string[]
}

/** What Parliament announced of a bill. */
export interface NewsArticle {
  id: string
  title: string
  content: string | null
  publishedOn: string | null
  /** Where we read it. */
  sourceUrl: string
}

/** The ask that an amendment is a text of. */
export interface AskHeading {
  slug: string
  title: string
}

export interface AmendmentPage {
  amendment: AmendmentCard
  /** Parliament's own words about it, sanitised; empty where there are none. */
  summaryText: string[]
  explanatoryText: string | null
  decisionExplanation: string | null
  asks: AskHeading[]
  /** The words as they stand; null while they are not loaded. */
  words: Words | null
  /** The same words line by line, with what stands around them on the paper. */
  inFull: AmendmentInFull
  /** How many times the words were seen to change, and once for how they came. */
  versions: number
  /** What changed on this row since the founding record, newest first. */
  changes: RecordChange[]
  tags: string[]
}

/** One change of the public record. */
export interface RecordChange {
  id: number
  at: Date
  origin: 'founding' | 'sync' | 'staff'
  subjectKind: string
  subjectId: string
  /** Camel-case name of the column, or `*` when the whole row came. */
  field: string
  before: unknown
  after: unknown
  why: string | null
  sourceUrl: string | null
  quote: string | null
}

export interface EvidencePage {
  evidence: Evidence[]
  positions: Position[]
  events: CampaignEvent[]
  tags: string[]
}

/** How the record is made: how much there is, where it comes from, how fresh it is, what changed of late. */
export interface DataPage {
  counts: {
    bills: number
    stages: number
    amendments: number
    asks: number
    texts: number
    evidence: number
    events: number
    sources: number
  }
  sources: Source[]
  syncRuns: { target: string; endedAt: Date | null; outcome: string | null; changed: number | null }[]
  /** The last fifty by sync or staff, newest first. */
  changes: RecordChange[]
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
