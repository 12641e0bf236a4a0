/** The kinds of what Parliament says, as items have them. */
export const matchedKinds = [
  'bill',
  'amendment',
  'question',
  'answer',
  'statement',
  'speech',
  'motion',
  'call',
  'inquiry',
  'report',
  'reply',
  'instrument',
  'paper',
  'petition',
  'event',
] as const

/** What is read of an item: nothing else decides whether a term matches. */
export interface ItemToMatch {
  kind: string
  title: string
  text: string
  explanatoryStatement?: string | null | undefined
}

export const itemParts = ['title', 'text', 'explanatoryStatement'] as const
export type ItemPart = (typeof itemParts)[number]

/** Words of an item that a term matched, in UTF-16 units of that part. */
export interface Passage {
  part: ItemPart
  from: number
  to: number
}
