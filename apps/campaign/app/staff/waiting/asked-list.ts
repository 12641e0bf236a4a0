import { subjectKinds, type SubjectKind } from '@safe-to-report/db'
import { isRowId } from '../row-id.ts'

/** The lists of what waits, in the order in which the desk has them. */
const waitingLists = ['to-check', 'mine', 'sent-back', 'drafts', 'rows', 'facts', 'help', 'answered'] as const
export type WaitingList = (typeof waitingLists)[number]

/** Of which list, and what of it. */
export interface AskedList {
  list: WaitingList
  /** A bill's id, `none` for what stands in no bill, or nothing. */
  bill: string
  kind: SubjectKind | ''
  /** Whose proposals: an account's id. */
  who: string
  /** From 1. */
  page: number
}

/** What an address asks for; what it says wrongly is not asked for. */
export function readAskedList(query: URLSearchParams): AskedList {
  const bill = query.get('bill') ?? ''
  const who = query.get('who') ?? ''
  const page = Number(query.get('page'))
  return {
    list: waitingLists.find((known) => known === query.get('list')) ?? 'to-check',
    bill: bill === 'none' || isRowId(bill) ? bill : '',
    kind: subjectKinds.find((known) => known === query.get('kind')) ?? '',
    who: isRowId(who) ? who : '',
    page: Number.isSafeInteger(page) && page > 1 && page < 10_000 ? page : 1,
  }
}

/** The address of a list that asks for the same, but for what is given. */
export function toListPath(asked: AskedList, other: Partial<AskedList> = {}): string {
  const { page, ...rest } = { ...asked, ...other }
  const query = new URLSearchParams(Object.entries(rest).filter(([, value]) => value !== ''))
  if (page > 1) query.set('page', String(page))
  return `/staff/check?${query.toString()}`
}

/** Whether it is asked for more than a list as a whole. */
export function isNarrowed({ bill, kind, who }: AskedList): boolean {
  return bill !== '' || kind !== '' || who !== ''
}
