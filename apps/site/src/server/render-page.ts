import { buildPage } from './page.ts'
import type { Rendered } from './serve-pages.ts'

export type Render = (request: Request, locals: App.Locals) => Promise<Response>
/** What is the same for every page. */
type SiteLocals = Omit<App.Locals, 'onFailure'>

export interface RenderOptions {
  render: Render
  locals: SiteLocals
  path: string
  onFailure: (path: string, error: unknown) => void
}

/** Renders the page at a path, with the little of a query that `addressOf` let through. */
export async function renderPage({ render, locals, path, onFailure }: RenderOptions): Promise<Rendered> {
  let recordFailed = false
  const response = await render(new Request(`${locals.siteUrl}${path}`), {
    ...locals,
    record: locals.record.withFailureHook(() => {
      recordFailed = true
    }),
    onFailure: (error) => onFailure(path, error),
  })
  const headers: Record<string, string> = {}
  for (const [name, value] of response.headers) {
    if (!name.startsWith('x-keep-')) headers[name] = value
  }
  if (headers['content-type'] === 'text/html') headers['content-type'] = 'text/html; charset=utf-8'
  // The page says sorry and asks to come again: that is 503, and no fault of the site's own.
  const status = response.status === 500 && recordFailed ? 503 : response.status
  if (status === 503) headers['retry-after'] = '15'
  headers['cache-control'] ??= status === 200 ? 'public, no-cache, stale-if-error=86400' : 'no-store'
  const page = await buildPage(status, headers, Buffer.from(await response.arrayBuffer()))
  return { page, keeping: status === 200 ? keepingOf(response.headers) : undefined }
}

function keepingOf(headers: Headers): Rendered['keeping'] {
  const freshFor = Number(headers.get('x-keep-seconds') ?? 0)
  if (freshFor === 0) return undefined
  return {
    freshFor,
    staleFor: Number(headers.get('x-keep-stale-seconds') ?? 0),
    tags: (headers.get('x-keep-tags') ?? '').split(',').filter(Boolean),
  }
}
