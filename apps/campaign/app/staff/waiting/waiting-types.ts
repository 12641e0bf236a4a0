import type { ClosedFact, ProposalLine } from '@safe-to-report/bill-tracker/desk'
import type { SubjectKind } from '@safe-to-report/db'
import type { ThingToCheck } from '../desk-types.ts'
import type { Choice } from '../forms/kind-form.ts'
import type { BillGroup } from './group-by-bill.ts'

/** A row that came unchecked, in the list of what waits. */
export interface RowLine {
  id: string
  kind: SubjectKind
  title: string
  within: string | null
  billId: string | null
  path: string | null
  whyHeld: string
  whereToLook: string[]
  /** False where words of whoever asks stand in it. */
  mayCheck: boolean
}

export interface StaleHelpLine {
  id: string
  name: string
  number: string | null
  checkedOn: string
  path: string | null
}

/** What a list holds, by what it is a list of. */
export type Waiting =
  | { of: 'proposals'; groups: BillGroup<ProposalLine>[] }
  | { of: 'rows'; groups: BillGroup<RowLine>[] }
  | { of: 'facts'; groups: BillGroup<ThingToCheck>[] }
  | { of: 'help'; lines: StaleHelpLine[] }
  | { of: 'answered'; lines: ClosedFact[] }

/** How much is in each list. */
export interface WaitingCounts {
  'to-check': number
  mine: number
  'sent-back': number
  drafts: number
  rows: number
  facts: number
  help: number
  answered: number
  /** Sets that one person alone has seen, and that whoever asks may look at. */
  toLook: number
}

export interface WaitingPage {
  waiting: Waiting
  total: number
  page: number
  pages: number
  counts: WaitingCounts
  choices: { bills: Choice[]; people: Choice[] }
}
