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

export interface PageCacheOptions<Page> {
  /** Most pages kept. */
  capacity: number
  /** Most bytes kept, of all pages together. */
  mostBytes: number
  bytesOf: (page: Page) => number
  /** Pages that are dropped last. */
  isMain: (path: string) => boolean
  /** In milliseconds. */
  now: () => number
}

/**
 * Pages kept in memory. Where there is no room the least recently read is dropped, a main page only when nothing else is left: a
 * crawler that reads thousands takes none of these from whoever comes when the database is down.
 */
export function createPageCache<Page>(options: PageCacheOptions<Page>): PageCache<Page> {
  const main = new Map<string, Kept<Page>>()
  const rest = new Map<string, Kept<Page>>()
  let bytes = 0
  const shelfOf = (path: string): Map<string, Kept<Page>> => (options.isMain(path) ? main : rest)
  // A page may be read from the record before a change and finished after it. The last change of each tag tells.
  const lastOutdated = new Map<string, number>()
  let clock = 0

  function standingOf({ isOutdated, savedAt, keeping }: Kept<Page>): Standing {
    const age = (options.now() - savedAt) / 1_000
    if (isOutdated || age > keeping.freshFor + keeping.staleFor) return 'outdated'
    return age > keeping.freshFor ? 'stale' : 'fresh'
  }

  function drop(path: string): void {
    const shelf = shelfOf(path)
    const kept = shelf.get(path)
    if (kept === undefined) return
    shelf.delete(path)
    bytes -= options.bytesOf(kept.page)
  }

  function makeRoom(): void {
    while (main.size + rest.size > options.capacity || bytes > options.mostBytes) {
      const oldest = rest.keys().next().value ?? main.keys().next().value
      if (oldest === undefined) return
      drop(oldest)
    }
  }

  return {
    find: (path) => {
      const kept = shelfOf(path)
      const found = kept.get(path)
      if (found === undefined) return undefined
      kept.delete(path)
      kept.set(path, found)
      return { page: found.page, standing: standingOf(found), age: options.now() - found.savedAt }
    },
    markNow: () => clock,
    save: (path, page, keeping, mark) => {
      const isOutdated = [...keeping.tags, '*'].some((tag) => (lastOutdated.get(tag) ?? 0) > mark)
      drop(path)
      // It would drive out all others, and itself.
      if (options.bytesOf(page) > options.mostBytes) return
      shelfOf(path).set(path, { page, keeping, savedAt: options.now(), isOutdated })
      bytes += options.bytesOf(page)
      makeRoom()
    },
    outdate: (tags) => {
      clock += 1
      const changed = new Set(tags)
      if (changed.has('*')) lastOutdated.clear()
      for (const tag of changed) lastOutdated.set(tag, clock)
      for (const page of [...main.values(), ...rest.values()]) {
        if (changed.has('*') || page.keeping.tags.some((tag) => changed.has(tag))) page.isOutdated = true
      }
    },
  }
}
