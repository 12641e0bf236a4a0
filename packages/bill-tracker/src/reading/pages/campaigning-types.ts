import type { DatePrecision } from '../../words/london-date.ts'
import type { Correction } from './record-types.ts'
import type { Source } from '../../words/source-order.ts'

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

export interface EvidencePage {
  evidence: Evidence[]
  positions: Position[]
  events: CampaignEvent[]
  corrections: Correction[]
  tags: string[]
}
