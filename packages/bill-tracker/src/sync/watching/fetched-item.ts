import type { items } from '@safe-to-report/db'

type ItemRow = typeof items.$inferSelect

/**
 * Something of Parliament's as a source fetched it: plain text, London days, and nothing of private persons. What is left out is not
 * known. `raw` is the answer that it was read from.
 */
export interface FetchedItem
  extends
    Pick<ItemRow, 'kind' | 'key' | 'title' | 'url'>,
    Partial<
      Pick<
        ItemRow,
        | 'house'
        | 'text'
        | 'explanatoryStatement'
        | 'happenedOn'
        | 'billParliamentId'
        | 'billTitle'
        | 'stageParliamentId'
        | 'stageName'
        | 'number'
        | 'aboutKey'
        | 'memberIds'
        | 'memberNames'
        | 'body'
        | 'dueOn'
        | 'standing'
        | 'details'
        | 'raw'
      >
    > {}

/** How much is kept of an item, in characters. A day of the Chamber has some 600,000; its longest speech a tenth. */
const most = { title: 2_000, text: 200_000, explanatoryStatement: 20_000, raw: 200_000, details: 20_000 } as const

const unsaid = {
  house: null,
  happenedOn: null,
  billParliamentId: null,
  billTitle: null,
  stageParliamentId: null,
  stageName: null,
  number: null,
  aboutKey: null,
  memberNames: [],
  body: null,
  dueOn: null,
  standing: null,
} satisfies Partial<FetchedItem>

/** The item as it is kept: bounded, and each of its fields said. Too large an answer is not kept beside its words. */
export function toKept({ explanatoryStatement, details = {}, raw, ...item }: FetchedItem) {
  return {
    ...unsaid,
    ...item,
    title: bounded(item.title, most.title),
    text: bounded(item.text ?? '', most.text),
    explanatoryStatement: explanatoryStatement ? bounded(explanatoryStatement, most.explanatoryStatement) : null,
    memberIds: [...new Set(item.memberIds)],
    details: JSON.stringify(details).length <= most.details ? details : {},
    raw: raw !== undefined && JSON.stringify(raw).length <= most.raw ? withoutNulls(raw) : null,
  }
}

export type KeptItem = ReturnType<typeof toKept>

function bounded(text: string, length: number): string {
  return plain(text).slice(0, length)
}

/** PostgreSQL holds no zero character, and half a surrogate pair is none. */
function plain(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed()
}

function withoutNulls(raw: unknown): unknown {
  return JSON.parse(JSON.stringify(raw, (_key, value: unknown) => (typeof value === 'string' ? plain(value) : value)))
}
