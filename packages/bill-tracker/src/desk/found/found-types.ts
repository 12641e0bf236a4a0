import type { FindState, House, ItemKind, MemberRole, Passage, ProceedingKind, ProposalState } from '@safe-to-report/db'

/** Where something next moves, and when. */
export interface Following {
  what: 'sits' | 'answer-due' | 'closes' | 'is-on'
  on: string
  /** The stage that sits, or what is on. */
  name: string | null
}

/** Something that a watch found, as a line of the queue. */
export interface FindLine {
  id: string
  state: FindState
  ask: { id: string; slug: string; title: string }
  watch: { id: string; name: string } | null
  score: number
  /** Names of the terms that matched. */
  terms: string[]
  passages: Passage[]
  foundAt: Date
  /** Words of Parliament's that changed after somebody had decided: it waits once more. */
  isAgain: boolean
  /** Also of one that waits again; `at` is then not known. */
  decided: { at: Date | null; by: string; why: string | null; blamed: string | null } | null
  like: { textId: string; label: string; likeness: number } | null
  item: FoundItem
  follows: Following | null
}

/** What was found, in Parliament's words. */
export interface FoundItem {
  id: string
  source: string
  kind: ItemKind
  key: string
  house: House | null
  title: string
  text: string
  explanatoryStatement: string | null
  happenedOn: string | null
  url: string
  billParliamentId: number | null
  billTitle: string | null
  stageName: string | null
  number: string | null
  members: { id: number; name: string }[]
  /** As printed, also those whose number nobody knows. */
  memberNames: string[]
  body: string | null
  dueOn: string | null
  standing: string | null
  version: number
  /** It is no longer listed, or was withdrawn. */
  isGone: boolean
}

export interface FindsPage {
  lines: FindLine[]
  total: number
  /** From 1. */
  page: number
  pages: number
}

/** What a member did and said about an ask, as the record has it. Nobody is told "for" or "against" but where somebody wrote what it meant. */
export interface MemberOnAsk {
  id: number
  name: string
  party: string | null
  /** What they said last, and where it can be read. */
  stance: { side: 'for' | 'against' | 'unknown'; toldOn: string } | null
  votes: { slug: string; title: string; heldOn: string; side: string; stance: 'for' | 'against' | null }[]
  /** Texts of the ask in whose name they stand. */
  sponsored: { slug: string; label: string; isLead: boolean }[]
  proceedings: { slug: string; title: string; role: MemberRole; happenedOn: string }[]
}

/** One find with all that somebody who decides on it must see. */
export interface FindInFull extends FindLine {
  members: MemberOnAsk[]
  /** The earlier text that it is most like, in its words. */
  likeWords: string | null
  /** The row of the record that it answers or belongs to, for this ask. */
  answers: { id: string; title: string; kind: ProceedingKind } | null
  /** What it answers or belongs to, as Parliament has it. */
  about: FoundItem | null
  /** The amendment of the record that it is, where the record has it. */
  amendment: { id: string; billId: string; name: string } | null
  bill: { id: string; slug: string } | null
  /** The same item, found for other asks. */
  others: { id: string; ask: string; state: FindState }[]
  /** What somebody proposed from it, and nobody withdrew. */
  proposals: { id: string; title: string; author: string; state: ProposalState }[]
}
