import type { AmendmentKind, House, StageKind } from '@safe-to-report/db'
import type { AmendmentInFull } from './amendment-in-full.ts'
import type { AskHeading, BillHeading } from './heading-types.ts'
import type { Correction } from './record-types.ts'
import type { RecordChange } from '../../words/tell-change.ts'
import type { Source } from '../../words/source-order.ts'
import type { Decided } from './with-fates.ts'

export interface AmendmentCard extends Decided {
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
  decidedOn: string | null
  /** Number of the division within its House and session. */
  divisionNumber: number | null
  divisionUrl: string | null
  house: House | null
  stageName: string
  stageKind: StageKind
  bill: BillHeading
  lead: string | null
  supporters: string[]
  parliamentUrl: string | null
  sources: Source[]
}

/** The very words of a text or an amendment, and where they were read. */
export interface Words {
  /** A line of the paper a line, two spaces for each step of indentation. */
  text: string
  sourceUrl: string | null
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
  /** What changed on this row since the founding record, newest first; what was put right is with the corrections. */
  changes: RecordChange[]
  corrections: Correction[]
  tags: string[]
}
