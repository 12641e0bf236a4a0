import { itemKinds, type ItemKind } from '@safe-to-report/db'
import { isRowId } from '../row-id.ts'

/** The lists of what was found: what waits, and what somebody said of it. */
export const foundLists = ['waiting', 'text-of', 'touches', 'not-ours'] as const
export type FoundList = (typeof foundLists)[number]

/** Of which list, and what of it. */
export interface AskedFinds {
  list: FoundList
  /** An ask's id. */
  ask: string
  kind: ItemKind | ''
  /** The name of a source of Parliament. */
  source: string
  /** From 1. */
  page: number
}

/** What an address asks for; what it says wrongly is not asked for. */
export function readAskedFinds(query: URLSearchParams): AskedFinds {
  const [ask, source, page] = [query.get('ask') ?? '', query.get('source') ?? '', Number(query.get('page'))]
  return {
    list: foundLists.find((known) => known === query.get('list')) ?? 'waiting',
    ask: isRowId(ask) ? ask : '',
    kind: itemKinds.find((known) => known === query.get('kind')) ?? '',
    source: /^[a-z-]{1,40}$/.test(source) ? source : '',
    page: Number.isSafeInteger(page) && page > 1 && page < 10_000 ? page : 1,
  }
}

/** The address of a list that asks for the same, but for what is given. */
export function toFoundPath(asked: AskedFinds, other: Partial<AskedFinds> = {}): string {
  const { page, ...rest } = { ...asked, ...other }
  const query = new URLSearchParams(Object.entries(rest).filter(([, value]) => value !== ''))
  if (page > 1) query.set('page', String(page))
  return `/staff/found?${query.toString()}`
}

/** Whether it is asked for more than a list as a whole. */
export function isNarrowedFinds({ ask, kind, source }: AskedFinds): boolean {
  return ask !== '' || kind !== '' || source !== ''
}
