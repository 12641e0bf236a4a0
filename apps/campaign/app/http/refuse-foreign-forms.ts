import { isFromSite, mostFromSite } from './site-form.ts'
import { oneClickPath } from '@safe-to-report/letters/alerts'

/** More than the longest form of each place, even when every character is percent-encoded; the first that fits counts. */
const bodyLimits: readonly { path: RegExp; most: number }[] = [
  // A letter with everything on its form: some 8,000 characters, of nine bytes at most.
  { path: /^\/(?:[a-z]{2}\/)?write\//, most: 96 * 1024 },
  { path: /^\/staff\/(?:sign-in|sign-out|letters|divisions|came-back)(?:$|\/(?!ended$))/, most: 16 * 1024 },
  { path: /^\/staff\//, most: 128 * 1024 },
  { path: /^/, most: 16 * 1024 },
]

/** How many bytes a form that is sent to a path may have. */
export function mostBodyBytes(path: string): number {
  return bodyLimits.find((limit) => limit.path.test(path))?.most ?? 0
}

interface Origins {
  own: string
  /** The public site's, of which one form is taken. */
  site: string
}

/**
 * With what to refuse a request before anything of it is read, if so. A form of ours says `Sec-Fetch-Site: same-origin`; a browser
 * too old for that must name our origin. Neither is something a foreign page can forge.
 */
export function findRefusal(request: Request, { own, site }: Origins): 403 | 405 | 411 | 413 | undefined {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined
  if (request.method !== 'POST') return 405
  const isOneClick = isFromMailProvider(request)
  const most = isOneClick ? mostOneClickBytes : mostTakenFrom(request, { own, site })
  if (most === undefined) return 403
  const length = request.headers.get('content-length') ?? (isOneClick && isEmpty(request) ? '0' : null)
  if (length === null) return 411
  return Number(length) > most ? 413 : undefined
}

/** How many bytes a form may have by whose it is; undefined where nothing is taken. */
function mostTakenFrom(request: Request, { own, site }: Origins): number | undefined {
  if (isFromOurPages(request.headers, own)) return mostBodyBytes(new URL(request.url).pathname)
  return isFromSite(request, site) ? mostFromSite : undefined
}

/** Neither a length nor parts whose length comes with them: a mail program that posts nothing at all. */
function isEmpty({ headers }: Request): boolean {
  return !headers.has('transfer-encoding') && !headers.has('content-type')
}

/** `List-Unsubscribe=One-Click`, and what may stand around it as multipart. */
const mostOneClickBytes = 1024
const stopPath = new RegExp(`^${oneClickPath('[\\w-]{43}')}$`)

/**
 * A mail provider's server, pressing the button that stops alerts (RFC 8058). It names no origin, and no browser leaves out
 * both headers on a form of another site's. It gets in at this one address, which only says stop, and needs its token.
 */
function isFromMailProvider(request: Request): boolean {
  const { headers } = request
  return !headers.has('origin') && !headers.has('sec-fetch-site') && stopPath.test(new URL(request.url).pathname)
}

function isFromOurPages(headers: Headers, ownOrigin: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin' || site === 'none'
  return headers.get('origin') === ownOrigin
}
