import type { Page } from './page.ts'
import type { Keeping, PageCache } from './page-cache.ts'

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
 * is better than nothing.
 */
export function createPageServer(options: {
  cache: PageCache<Page>
  render: (path: string) => Promise<Rendered>
  onFailure: (path: string, error: unknown) => void
}): PageServer {
  const { cache, render } = options
  const underWay = new Map<string, Promise<Page>>()

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

  async function pageFor(path: string): Promise<Page> {
    const kept = cache.find(path)
    if (kept?.standing === 'fresh') return kept.page
    const rendering = renderOnce(path)
    if (kept?.standing === 'stale') {
      rendering.catch((error: unknown) => options.onFailure(path, error))
      return kept.page
    }
    if (kept === undefined) return rendering
    try {
      const page = await rendering
      return page.status < 500 ? page : kept.page
    } catch (error) {
      options.onFailure(path, error)
      return kept.page
    }
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
