import type { IncomingMessage } from 'node:http'
import { holdsPostcode } from '../words/holds-postcode.ts'

/** Where whoever typed a postcode is led; and who came by an address that has one, which a history may keep. */
const forPostcodes = '/search/postcode'
const forPostcodesInAddresses = '/search/postcode-in-address'
/** More than the longest search, in the longest spelling that a form has for it. */
const mostBytes = 2_048

/** What a search leads to: an address to go to, or a page to show where one is; undefined where nothing can be read. */
export type SearchAnswer = { is: 'led'; to: string } | { is: 'shown'; address: string }

/**
 * Answers a search that was posted, so that nothing of it is in an address before it was looked at. With our script, which asks from
 * within the page, it gets into none at all.
 */
export async function answerSearch(request: IncomingMessage): Promise<SearchAnswer | undefined> {
  const typed = await readTyped(request)
  if (typed === undefined) return undefined
  const address = holdsPostcode(typed) ? forPostcodes : `/search?${new URLSearchParams({ q: typed }).toString()}`
  // Of a browser that does not say, the page asks for where it is led: the answer is the same.
  const asksFromWithin = (request.headers['sec-fetch-mode'] ?? 'navigate') !== 'navigate'
  return asksFromWithin ? { is: 'shown', address } : { is: 'led', to: address }
}

/** Where an address leads that has a postcode in it already; undefined for any other. */
export function leadAwayFromPostcode(address: string): string | undefined {
  if (!address.startsWith('/search?')) return undefined
  const typed = new URLSearchParams(address.slice('/search?'.length)).get('q') ?? ''
  return holdsPostcode(typed) ? forPostcodesInAddresses : undefined
}

async function readTyped(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) return undefined
    bytes += part.length
    if (bytes > mostBytes) return undefined
    parts.push(part)
  }
  return new URLSearchParams(Buffer.concat(parts).toString('utf8')).get('q') ?? ''
}
