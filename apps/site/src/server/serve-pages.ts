import type { Page } from './page.ts'
import type { Found, Keeping, PageCache } from './page-cache.ts'

export interface Rendered {
  page: Page
  /** Absent when the page must not be kept. */
  keeping: Keeping | undefined
}

export interface PageServer {
  pageFor: (path: string) => Promise<Page>
  outdate: (tags: readonly string[]) => void
}

/**
 * Serves kept pages, and makes new ones: once however many ask at the same time. When none can be made, what was kept
 * is better than nothing, and says how old it is.
 */
export function createPageServer(options: {
  cache: PageCache<Page>
  render: (path: string) => Promise<Rendered>
  /** The same page, saying that it is this many milliseconds old. */
  tellAge: (page: Page, age: number) => Promise<Page>
  onFailure: (path: string, error: unknown) => void
}): PageServer {
  const { cache, render } = options
  const underWay = new Map<string, Promise<Page>>()
  /** Kept pages that could not be made anew, saying their age: written once, and gone with the page. */
  const aged = new WeakMap<Page, Promise<Page>>()

  async function renderAndSave(path: string): Promise<Page> {
    const mark = cache.markNow()
    const { page, keeping } = await render(path)
    if (keeping !== undefined) cache.save(path, page, keeping, mark)
    return page
  }

  function renderOnce(path: string): Promise<Page> {
    const joined = underWay.get(path)
    if (joined !== undefined) return joined
    const rendering = renderAndSave(path).finally(() => {
      if (underWay.get(path) === rendering) underWay.delete(path)
    })
    underWay.set(path, rendering)
    return rendering
  }

  function sayAge({ page, age }: Found<Page>): Promise<Page> {
    const said = aged.get(page) ?? options.tellAge(page, age)
    aged.set(page, said)
    return said
  }

  async function pageFor(path: string): Promise<Page> {
    const kept = cache.find(path)
    if (kept?.standing === 'fresh') return kept.page
    const rendering = renderOnce(path)
    if (kept === undefined) return rendering
    const newOrAged = rendering.then(
      (page) => (page.status < 500 ? page : sayAge(kept)),
      (error: unknown) => {
        options.onFailure(path, error)
        return sayAge(kept)
      },
    )
    if (kept.standing === 'outdated') return newOrAged
    // A new one is made behind the reader's back; where that failed before, the page says how old it is.
    return aged.get(kept.page) ?? kept.page
  }

  return {
    pageFor,
    outdate: (tags) => {
      cache.outdate(tags)
      // Whoever asks from now on must not join a rendering that may have read the record before the change.
      underWay.clear()
    },
  }
}
