interface Explained {
  title: string
  summary: string
  body: string
}

const most = 3

/**
 * Explanations that have every word that was looked for, at the beginning of one of theirs: those that name them first,
 * then those that only use them. They are few, so each is read through.
 */
export function findExplained<Page extends Explained>(typed: string, pages: readonly Page[]): Page[] {
  const wanted = wordsOf(typed)
  if (wanted.length === 0) return []
  const ranked = pages.map((page) => ({ page, rank: rankOf(wanted, page) }))
  return ranked
    .filter(({ rank }) => rank > 0)
    .toSorted((one, other) => other.rank - one.rank)
    .slice(0, most)
    .map(({ page }) => page)
}

function rankOf(wanted: readonly string[], { title, summary, body }: Explained): number {
  if (hasAll(wanted, title)) return 3
  if (hasAll(wanted, `${title} ${summary}`)) return 2
  return hasAll(wanted, `${title} ${summary} ${body}`) ? 1 : 0
}

function hasAll(wanted: readonly string[], text: string): boolean {
  const words = wordsOf(text)
  return wanted.every((one) => words.some((word) => word.startsWith(one)))
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
