import type { AmendmentDetail, AmendmentKind, Decision, House, StageKind } from '@safe-to-report/db'

// What Parliament says of a bill, in our words: what the planner compares with the record. `null` says nothing.

export interface ParliamentSponsor {
  memberId: number
  name: string
  party: string | null
  house: House | null
  isLead: boolean
  position: number
}

export interface ParliamentAmendment {
  /** Null for a ping-pong item, whose ids are numbered apart from amendments'. */
  parliamentId: number | null
  /** Parliament's id of a ping-pong item; null for all others, and where it gives none. */
  pingPongId: number | null
  kind: AmendmentKind
  number: string
  numberKey: string
  /** Whether it is printed with a number; without, `number` is Parliament's reference or its id. */
  isNumbered: boolean
  decision: Decision
  decisionExplanation: string | null
  summaryText: string[] | null
  parliamentUrl: string | null
  /** Star beside its number. */
  statusIndicator: string | null
  clause: number | null
  schedule: number | null
  pageNumber: number | null
  lineNumber: number | null
  sponsors: ParliamentSponsor[]
  sourceUrl: string
  /** Where more of it is to be had; null where Parliament gives no number to ask by. */
  detailAt: { key: string; path: string; url: string; listHash: string } | null
  /** What the list said, as we read it until November 2026. */
  readBefore: { summaryText: string[] | null }
  /** What was fetched there; null until then, and where nothing new was asked for. */
  detail: AmendmentDetail | null
}

export interface ParliamentSitting {
  parliamentId: number
  /** London day. */
  sitsOn: string
}

export interface ParliamentStage {
  parliamentId: number
  kind: StageKind
  house: House | null
  round: number
  name: string
  sittings: ParliamentSitting[]
  amendments: ParliamentAmendment[]
}

export interface ParliamentPublication {
  parliamentId: number
  title: string
  kind: string
  house: House | null
  /** London day. */
  publishedOn: string | null
  url: string | null
}

export interface ParliamentNews {
  parliamentId: number
  title: string
  content: string | null
  /** London day. */
  publishedOn: string | null
}

export interface ParliamentBill {
  parliamentId: number
  /** Null when Parliament names it by its Act alone. */
  shortTitle: string | null
  longTitle: string | null
  originatingHouse: House | null
  currentHouse: House | null
  /** Only what Parliament says outright; that a bill goes on is no statement. */
  outcome: 'act' | 'fell' | 'withdrawn' | null
  /** Parliament's number of the last session that it is before Parliament in. */
  latestSession: number | null
  actTitle: string | null
  royalAssentOn: string | null
  lastUpdate: string
  /** In the order of the bill's path. */
  stages: ParliamentStage[]
  publications: ParliamentPublication[]
  news: ParliamentNews[]
  sourceUrls: { bill: string; stages: string; publications: string; news: string }
  /** Addresses of lists of amendments that Parliament should have and has not. */
  missingLists: string[]
}
