import { isReadableAddress } from '@safe-to-report/serving'

const slug = /^[a-z0-9-]{1,200}$/

/**
 * The only queries that a page reads, by its path: one address, one page, so all else in a query is dropped. A value that
 * does not look right is dropped with it.
 */
const queriesRead: readonly { path: RegExp; name: string; value: RegExp }[] = [
  { path: /^\/api\/v1\/[a-z-]+\.(json|csv)$/, name: 'page', value: /^[1-9]\d{0,4}$/ },
  { path: /^\/api\/v1\/[a-z-]+\.csv$/, name: 'for', value: /^spreadsheets$/ },
  { path: /^\/pictures\/[a-z0-9-]+\.csv$/, name: 'for', value: /^spreadsheets$/ },
  { path: /^\/oembed$/, name: 'url', value: /^https?:\/\/[\w.:-]+\/[\w/.-]{0,200}$/ },
  { path: /^\/oembed$/, name: 'format', value: /^(json|xml)$/ },
  { path: /^\/asks\/[a-z0-9-]+\/compare$/, name: 'from', value: slug },
  { path: /^\/asks\/[a-z0-9-]+\/compare$/, name: 'to', value: slug },
  ...['ask', 'bill', 'kind', 'house', 'year'].map((name) => ({ path: /^\/timeline$/, name, value: slug })),
  { path: /^\/search$/, name: 'q', value: /^[^]{1,100}$/ },
]

/** The address of a page: its path without slashes at the end, and of the query what that page reads, in one order. */
export function addressOf(url: string): string {
  // What cannot be decoded is no page's address, and is not for a router to stumble over.
  if (/^\/(?!\/)/.test(url) && !isReadableAddress(url)) return '/404'
  const path = pathOf(url)
  const asked = new URLSearchParams(/\?([^#]*)/.exec(url)?.[1] ?? '')
  const read = new URLSearchParams()
  for (const query of queriesRead) {
    const value = asked.get(query.name) ?? ''
    if (query.path.test(path) && query.value.test(value)) read.set(query.name, value)
  }
  return read.size === 0 ? path : `${path}?${read.toString()}`
}

/** The path alone, without a query and without slashes at the end. */
export function pathOf(url: string): string {
  const path = withoutEndSlashes(url.split(/[?#]/, 1)[0] ?? '/')
  // The page that says sorry has no address of its own.
  if (path === '/500') return '/404'
  return path.startsWith('/') && !path.startsWith('//') ? path : '/'
}

/** Not by a pattern: one that may begin at each slash reads a run that does not end the path as often as it is long. */
function withoutEndSlashes(path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end -= 1
  return path.slice(0, end)
}
