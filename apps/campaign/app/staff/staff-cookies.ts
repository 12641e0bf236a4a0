import { knownBrowserSeconds } from '@safe-to-report/db'
import { quarterSeconds } from './sign-in-limits.ts'

/** A staff cookie is sent by this origin's own pages alone, and no script reads it. */
export interface StaffCookies {
  /** The session; ends with the browser, and at the latest when the server ends it. */
  session: StaffCookie
  /** Ties mailed links to browsers that asked for one. */
  browser: StaffCookie
  /** Says that somebody has signed in in this browser before, and opens nothing. */
  known: StaffCookie
}

interface StaffCookie {
  read: (request: Request) => string | undefined
  set: (value: string) => string
  clear: () => string
}

const browserSeconds = 2 * quarterSeconds

/**
 * `Strict` serves the mailed link too: the link only opens a page, and the button on that page posts from our own
 * origin, so the cookie goes with it. Over https the `__Host-` prefix keeps a neighbouring host from planting one.
 */
export function staffCookies(campaignUrl: string): StaffCookies {
  const secure = new URL(campaignUrl).protocol === 'https:'
  return {
    session: staffCookie('desk', secure),
    browser: staffCookie('desk-browser', secure, browserSeconds),
    known: staffCookie('desk-known', secure, knownBrowserSeconds),
  }
}

function staffCookie(plainName: string, secure: boolean, maxAge?: number): StaffCookie {
  const name = secure ? `__Host-${plainName}` : plainName
  const attributes = ['Path=/', 'HttpOnly', 'SameSite=Strict', ...(secure ? ['Secure'] : [])]
  const life = maxAge === undefined ? [] : [`Max-Age=${maxAge}`]
  return {
    read: (request) => readToken(request.headers.get('cookie') ?? '', name),
    set: (value) => [`${name}=${value}`, ...attributes, ...life].join('; '),
    clear: () => [`${name}=`, ...attributes, 'Max-Age=0'].join('; '),
  }
}

function readToken(header: string, name: string): string | undefined {
  const pair = header.split(';').find((part) => part.trim().startsWith(`${name}=`))
  const value = pair?.slice(pair.indexOf('=') + 1).trim()
  return value && isToken(value) ? value : undefined
}

/** Whether this has the shape of our secrets: 32 bytes in base64url. */
export function isToken(value: string): boolean {
  return /^[\w-]{43}$/.test(value)
}
