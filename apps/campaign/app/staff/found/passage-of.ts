import type { FindInFull } from '@safe-to-report/bill-tracker/desk'

/** The longest that a field takes of Parliament's words. */
const mostOfField = 6_000

/**
 * The very words around what matched, whole paragraphs of them; all of them where they are few, the beginning where no term matched
 * in them.
 */
export function passageOf({ item, passages }: Pick<FindInFull, 'item' | 'passages'>, most = mostOfField): string {
  const { text } = item
  if (text.length <= most) return text
  const own = passages.filter(({ part }) => part === 'text')
  const [from, to] = [Math.min(...own.map((one) => one.from), text.length), Math.max(...own.map((one) => one.to), 0)]
  const start = from >= to ? 0 : toStart(text, Math.max(0, Math.min(from, to - most + 1)))
  const words = text.slice(start, start + most)
  const end = Math.max(words.lastIndexOf('\n'), words.lastIndexOf('. ') + 1, words.lastIndexOf(' '))
  return (start + most >= text.length ? words : words.slice(0, end)).trim()
}

/** Where the paragraph, or the sentence, begins in which a place lies. */
function toStart(text: string, at: number): number {
  const before = text.slice(0, at)
  return Math.max(before.lastIndexOf('\n') + 1, at > 2_000 ? before.lastIndexOf('. ') + 2 : 0, 0)
}
