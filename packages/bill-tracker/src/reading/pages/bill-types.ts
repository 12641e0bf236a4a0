import type { BillOutcome, House, StageKind } from '@safe-to-report/db'
import type { AmendmentCard } from './amendment-types.ts'
import type { Notice } from '../notices/notice-types.ts'
import type { ShownProceedings } from '../proceedings/proceeding-types.ts'
import type { BillState } from './bill-state.ts'
import type { BillHeading } from './heading-types.ts'
import type { Correction } from './record-types.ts'
import type { Source } from '../../words/source-order.ts'

export interface BillCard extends BillHeading {
  id: string
  /** Parliament's own number. */
  parliamentId: number | null
  outcome: BillOutcome | null
  state: BillState
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
  /** Where Parliament's list of amendments may be behind its papers; null where it is not. */
  lag: { paper: Publication | null; allPapers: string | null } | null
  corrections: Correction[]
  /** What the campaign says about it today. */
  notices: Notice[]
  /** What else Parliament does about an ask in it, the newest first. */
  proceedings: ShownProceedings
  /** Who sits, or sat, on the committee that goes through it line by line, by name; the chairs first. */
  committee: CommitteeMember[]
  sources: Source[]
  /** The London day that it tells of. */
  today: string
  tags: string[]
}

/** Who sits on a bill’s committee, as Parliament tells it. Days are London days. */
export interface CommitteeMember {
  committee: string
  /** Parliament’s member id; `hasPage` where the record knows them. */
  id: number
  hasPage: boolean
  name: string
  isChair: boolean
  startedOn: string | null
  /** Null while it lasts. */
  endedOn: string | null
  sourceUrl: string
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
