import { itemParts, type ItemPart, type ItemToMatch, type Passage } from '../item-to-match.ts'
import { readWords, type ReadText } from '../read-words.ts'
import type { Span } from './span.ts'

/** Words between text and explanatory statement that are not there: what is near is near within one of them. */
const apart = 8

/** An item of so few words is one passage. */
const fewWords = 150
/** How many words a passage has in what is long, such as a speech. */
const passageWords = 90
/** An amendment or a motion is matched whole, unless it is as long as a schedule: then in passages that are long. */
const wholeKinds: ReadonlySet<string> = new Set(['amendment', 'motion', 'bill'])
const longestWhole = 700
const longPassageWords = 250

interface ReadPart extends ReadText {
  part: ItemPart
  /** The place of its first word among all words of the item. */
  base: number
}

/** An item, read: its words have places, title first. */
export interface ReadItem {
  parts: ReadPart[]
  /** The place of the first word that is not of the title. */
  titleEnds: number
  /** Within how many words what belongs together stands. */
  passage: number
}

export function readItem(item: ItemToMatch): ReadItem {
  const parts: ReadPart[] = []
  let base = 0
  for (const part of itemParts) {
    const read = readWords(item[part] ?? '')
    parts.push({ ...read, part, base })
    base += read.words.length + apart
  }
  const count = parts.reduce((sum, { words }) => sum + words.length, 0)
  return { parts, titleEnds: parts[1]?.base ?? 0, passage: toPassage(item.kind, count) }
}

function toPassage(kind: string, count: number): number {
  if (count <= fewWords) return Number.POSITIVE_INFINITY
  if (!wholeKinds.has(kind)) return passageWords
  return count <= longestWhole ? Number.POSITIVE_INFINITY : longPassageWords
}

/** Where a stretch of words stands: one passage for each part of the item that it reaches into. */
export function toPassages({ parts }: ReadItem, { from, to }: Span): Passage[] {
  return parts.flatMap(({ part, base, words, starts, ends }) => {
    const [first, last] = [Math.max(from - base, 0), Math.min(to - base, words.length - 1)]
    const [start, end] = [starts[first], ends[last]]
    return first > last || start === undefined || end === undefined ? [] : [{ part, from: start, to: end }]
  })
}
