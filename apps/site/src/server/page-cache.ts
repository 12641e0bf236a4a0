/** How long something may be kept, in seconds, and what it shows. */
export interface Keeping {
  freshFor: number
  /** After that, how long it may still be served while a new one is made. */
  staleFor: number
  tags: readonly string[]
}

/** `outdated`: the record changed since, or it is too old. It serves only when no new page can be made. */
type Standing = 'fresh' | 'stale' | 'outdated'

interface Kept<Page> {
  page: Page
  keeping: Keeping
  savedAt: number
  isOutdated: boolean
}

export interface Found<Page> {
  page: Page
  standing: Standing
  age: number
}

export interface PageCache<Page> {
  /** `age` is in milliseconds. */
  find: (path: string) => Found<Page> | undefined
  /** Take a mark before the record is read for a page, and hand it in with the page. */
  markNow: () => number
  save: (path: string, page: Page, keeping: Keeping, mark: number) => void
  /** What shows any of these tags is outdated; `*` means all. */
  outdate: (tags: readonly string[]) => void
}

/** Pages kept in memory, the least recently read dropped first. `now` is in milliseconds. */
export function createPageCache<Page>(options: { capacity: number; now: () => number }): PageCache<Page> {
  const kept = new Map<string, Kept<Page>>()
  // A page may be read from the record before a change and finished after it. The last change of each tag tells.
  const lastOutdated = new Map<string, number>()
  let clock = 0

  function standingOf({ isOutdated, savedAt, keeping }: Kept<Page>): Standing {
    const age = (options.now() - savedAt) / 1_000
    if (isOutdated || age > keeping.freshFor + keeping.staleFor) return 'outdated'
    return age > keeping.freshFor ? 'stale' : 'fresh'
  }

  return {
    find: (path) => {
      const found = kept.get(path)
      if (found === undefined) return undefined
      kept.delete(path)
      kept.set(path, found)
      return { page: found.page, standing: standingOf(found), age: options.now() - found.savedAt }
    },
    markNow: () => clock,
    save: (path, page, keeping, mark) => {
      const isOutdated = [...keeping.tags, '*'].some((tag) => (lastOutdated.get(tag) ?? 0) > mark)
      kept.delete(path)
      kept.set(path, { page, keeping, savedAt: options.now(), isOutdated })
      const oldest = kept.keys().next()
      if (kept.size > options.capacity && oldest.value !== undefined) kept.delete(oldest.value)
    },
    outdate: (tags) => {
      clock += 1
      const changed = new Set(tags)
      if (changed.has('*')) lastOutdated.clear()
      for (const tag of changed) lastOutdated.set(tag, clock)
      for (const page of kept.values()) {
        if (changed.has('*') || page.keeping.tags.some((tag) => changed.has(tag))) page.isOutdated = true
      }
    },
  }
}
