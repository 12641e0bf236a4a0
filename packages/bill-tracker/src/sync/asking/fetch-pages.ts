/** One page of a list, as each API's client hands it over. */
export interface Page<T> {
  items: T[]
  total: number
  /** How many a full page has, as the server says. */
  pageSize: number
  /** Rows of it that could not be read and were set aside; none unless told. */
  unread?: number | undefined
}

export interface PagesOptions<T> {
  /** Fetches the page that begins after `skip` items. */
  fetchPage: (skip: number) => Promise<Page<T>>
  /** What makes an item the same as another. */
  keyOf: (item: T) => string | number
  onPage?: ((found: number, total: number) => void) | undefined
}

// Parliament's longest list of amendments so far has a few thousand; a list that never ends is a fault of the server's.
const mostPages = 2_000

/**
 * Every item of a list. Neither `totalResults` nor the page size is trusted alone: the list ends at a page that brings
 * nothing new, or where both say so, the total being reached by a page that is not full. An item that comes twice is kept once.
 */
export async function fetchPages<T>({ fetchPage, keyOf, onPage }: PagesOptions<T>): Promise<T[]> {
  const found = new Map<string | number, T>()
  let skip = 0

  for (let page = 0; page < mostPages; page += 1) {
    // One page after the other: which is next depends on what this one held.
    // oxlint-disable-next-line no-await-in-loop
    const { items, total, pageSize, unread = 0 } = await fetchPage(skip)
    const keys = new Set(items.map((item) => keyOf(item)))
    const before = found.size
    for (const item of items) if (!found.has(keyOf(item))) found.set(keyOf(item), item)
    // Distinct items only: one that came twice on a page has pushed no other off it. One that was set aside has.
    skip += keys.size + unread
    onPage?.(found.size, total)
    const isLast = items.length + unread < pageSize && skip >= total
    const bringsNothing = found.size === before && (unread === 0 || items.length > 0 || skip >= total)
    if (isLast || bringsNothing) break
  }
  return [...found.values()]
}
