import { diffArrays } from 'diff'

/** A run of words; changed when the other side does not have it at this place. */
export interface Span {
  words: string
  changed: boolean
}

export interface WordDifference {
  /** Joined, each side is its text again. */
  before: Span[]
  after: Span[]
  /** Words that only one side has; marks of punctuation do not count. */
  added: number
  removed: number
}

/** Two texts that differ by more than this are two texts: nobody reads marks on every word. */
const mostEdits = 6_000

/** Which words went and which came, by the longest run of words in common. White space alone makes no difference. */
export function findWordDifference(before: string, after: string): WordDifference {
  const [old, fresh] = [toWords(before), toWords(after)]
  const steps = diffArrays(old.map(withoutSpace), fresh.map(withoutSpace), { maxEditLength: mostEdits })
  const sides = steps === undefined ? markAll(old, fresh) : markSteps(old, fresh, steps)
  const [left, right] = foldSmallWords(sides)
  return { before: toSpans(left), after: toSpans(right), added: countChanged(right), removed: countChanged(left) }
}

/** What was counted, in words: "12 words added, 30 removed". */
export function tellDifference({ added, removed }: Pick<WordDifference, 'added' | 'removed'>): string {
  if (added === 0 && removed === 0) return 'The same words'
  const words = (count: number): string => (count === 1 ? 'One word' : `${count} words`)
  if (removed === 0) return `${words(added)} added`
  if (added === 0) return `${words(removed)} removed`
  return `${words(added)} added, ${removed === 1 ? 'one' : removed} removed`
}

interface MarkedWord {
  word: string
  changed: boolean
}
type Sides = [MarkedWord[], MarkedWord[]]

/** Words, and marks of punctuation, each with the white space that follows. */
function toWords(text: string): string[] {
  return text.match(/^\s+|[\p{L}\p{N}][\p{L}\p{N}'’-]*\s*|[^\s\p{L}\p{N}]\s*/gu) ?? []
}

function withoutSpace(word: string): string {
  return word.trim()
}

function markAll(old: readonly string[], fresh: readonly string[]): Sides {
  return [old.map((word) => ({ word, changed: true })), fresh.map((word) => ({ word, changed: true }))]
}

function markSteps(
  old: readonly string[],
  fresh: readonly string[],
  steps: readonly { count: number; added: boolean; removed: boolean }[],
): Sides {
  const sides: Sides = [[], []]
  for (const { count, added, removed } of steps) {
    if (!added) sides[0].push(...take(old, sides[0].length, count, removed))
    if (!removed) sides[1].push(...take(fresh, sides[1].length, count, added))
  }
  return sides
}

function take(words: readonly string[], from: number, count: number, changed: boolean): MarkedWord[] {
  return words.slice(from, from + count).map((word) => ({ word, changed }))
}

const smallWords = new Set(['a', 'an', 'and', 'for', 'in', 'is', 'it', 'of', 'on', 'or', 'that', 'the', 'to', ',', '’'])

/** A lone "the" between two changes was not kept: it happens to be there twice. Marking it makes the whole readable. */
function foldSmallWords([old, fresh]: Sides): Sides {
  const lone = (side: MarkedWord[]): (number | undefined)[] => listKept(side, isLoneSmallWord)
  const [loneOld, loneFresh] = [lone(old), lone(fresh)]
  const [foldOld, foldFresh] = [new Set<number>(), new Set<number>()]
  // Kept words stand in the same order on both sides, so the n-th kept of one is the n-th kept of the other.
  loneOld.forEach((at, order) => {
    const other = loneFresh[order]
    if (at === undefined || other === undefined) return
    foldOld.add(at)
    foldFresh.add(other)
  })
  return [fold(old, foldOld), fold(fresh, foldFresh)]
}

function fold(side: readonly MarkedWord[], at: ReadonlySet<number>): MarkedWord[] {
  return side.map((marked, index) => (at.has(index) ? { ...marked, changed: true } : marked))
}

/** For each word that was kept, in order: where it stands if it meets the condition. */
function listKept(
  side: readonly MarkedWord[],
  meets: (side: readonly MarkedWord[], at: number) => boolean,
): (number | undefined)[] {
  return side.flatMap(({ changed }, at) => (changed ? [] : [meets(side, at) ? at : undefined]))
}

function isLoneSmallWord(side: readonly MarkedWord[], at: number): boolean {
  const isChangedAt = (place: number): boolean => side[place]?.changed ?? false
  return isChangedAt(at - 1) && isChangedAt(at + 1) && smallWords.has(side[at]?.word.trim().toLowerCase() ?? '')
}

function toSpans(marked: readonly MarkedWord[]): Span[] {
  const spans: Span[] = []
  for (const { word, changed } of marked) {
    const last = spans.at(-1)
    if (last?.changed === changed) last.words += word
    else spans.push({ words: word, changed })
  }
  return spans
}

function countChanged(side: readonly MarkedWord[]): number {
  return side.filter(({ word, changed }) => changed && /[\p{L}\p{N}]/u.test(word)).length
}
