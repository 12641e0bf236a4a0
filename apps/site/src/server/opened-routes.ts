import type { Page } from './page.ts'

/**
 * The two places where other people's pages may use ours, and nothing wider: any page may read what is made for programs, which holds
 * only what is public, and any page may show the card of an ask or of a picture in a frame. A frame of an error stays closed; an error of the open
 * data may be read, or a program could not tell it from a broken line.
 */
export function openRoute(
  path: string,
  { status }: Pick<Page, 'status'>,
  security: Record<string, string>,
): Record<string, string> {
  if (isForPrograms(path)) return { ...security, ...readableByAll }
  return status === 200 && isCard(path) ? openToFrames(security) : security
}

const readableByAll = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, Retry-After',
  'cross-origin-resource-policy': 'cross-origin',
}

/** What a browser is told that asks first whether a page may read an address: a page that sends `If-None-Match` makes it ask. */
export const preflightAnswer = {
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': 'If-None-Match, *',
  'access-control-max-age': '86400',
}

/** The API, the feeds and calendars, oEmbed, and pictures to take: whatever is at these addresses, also where nothing is. */
const forPrograms = [
  /^\/api\/v1\//,
  /^\/(follow|asks\/[^/]+|bills\/[^/]+)\/[^/]+\.(atom|json|ics)$/,
  /^\/oembed$/,
  /^\/pictures\/[^/]+\.(svg|png|csv)$/,
]

export function isForPrograms(path: string): boolean {
  return forPrograms.some((addresses) => addresses.test(path))
}

function isCard(path: string): boolean {
  return /^\/embed\/(asks|pictures)\/[a-z0-9-]+$/.test(path)
}

function openToFrames(security: Record<string, string>): Record<string, string> {
  const { 'x-frame-options': _, 'content-security-policy': policy = '', ...others } = security
  return {
    ...others,
    'content-security-policy': policy.replace("frame-ancestors 'none'", 'frame-ancestors *'),
    // A page that isolates itself may show the card too.
    'cross-origin-resource-policy': 'cross-origin',
  }
}
