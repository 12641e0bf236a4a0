import type { House, MemberRole, ProceedingKind } from '@safe-to-report/db'
import type { AskHeading, BillHeading } from '../pages/heading-types.ts'
import type { Correction } from '../pages/record-types.ts'
import type { ProceedingStands } from '../../words/proceeding-stands.ts'
import type { Source } from '../../words/source-order.ts'

/** Something that Parliament does which touches an ask, besides its texts. Days are London days. */
export interface Proceeding {
  id: string
  slug: string
  kind: ProceedingKind
  title: string
  /** Parliament’s words: the passage that is about the ask. */
  words: string | null
  /** What it means for the ask, in ours. */
  meaning: string | null
  /** When it was tabled, said or published; of an event, its own day. */
  happenedOn: string
  house: House | null
  /** Parliament’s page of it. */
  url: string
  /** Who asked, said or tabled it; `id` where they have a page of ours. */
  member: { id: number | null; name: string } | null
  /** The department that answers, or the committee. */
  body: string | null
  dueOn: string | null
  closesOn: string | null
  /** How to answer a call, in our words. */
  howTo: string | null
  answer: { on: string; words: string | null; url: string | null } | null
  /** By London’s clocks, "17:00", on its last day; null where that is not told. */
  closesAt: string | null
  /** Whether Parliament says that it corrected the answer, or the words. */
  isCorrected: boolean
  stands: ProceedingStands
  /** Names on a motion, signatures of a petition. */
  signatures: number | null
  /** Of an event: by London’s clocks, "15:30"; null where that is not told. */
  startsAt: string | null
  /** Of an event: that it comes after what is before it, at no hour. */
  isAfterOther: boolean
  ask: AskHeading
  bill: BillHeading | null
  sources: Source[]
}

/** A member whose name stands on a motion now, as the record knows them. */
export interface Signatory {
  id: number
  name: string
  party: string | null
}

export interface ProceedingPage {
  proceeding: Proceeding
  /** Of a motion, by name: those who have a page of ours. */
  signatories: Signatory[]
  /** Others that touch the same ask, the newest first. */
  others: Proceeding[]
  corrections: Correction[]
  tags: string[]
}

/** As many as a page shows that is about something else, and how many there are in all. */
export interface ShownProceedings {
  shown: Proceeding[]
  all: number
}

/** What a member did in one proceeding. None of it is for or against. */
export interface Deed {
  role: MemberRole
  proceeding: Proceeding
}
