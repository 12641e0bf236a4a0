/** What a request says that bears on leaving: the headers of these names. */
interface Leaving {
  cookie: string | null | undefined
  /** `Sec-Fetch-Mode`. */
  mode: string | null | undefined
}

/**
 * The answer of `/leave`, whichever process gives it: somewhere that says nothing, and what a browser holds of us is dropped.
 *
 * A page with a typed word stays in Chromium's memory unless a cookie of ours changes: so one is set, and dropped at once. Where
 * `Clear-Site-Data` says "cookies" as well, Chromium 156 counts no change: so a browser that says how it fetches is not told that,
 * and the cookies that it brought are dropped by their names.
 */
export function leavingHeaders(exitUrl: string, { cookie, mode }: Leaving): Headers {
  const headers = new Headers({
    Location: exitUrl,
    'Clear-Site-Data': mode === 'navigate' ? '"storage"' : '"cookies", "storage"',
    'Cache-Control': 'no-store',
  })
  headers.append('Set-Cookie', `left=1; ${attributes}`)
  for (const name of new Set(['left', ...namesOf(cookie ?? '')])) {
    headers.append('Set-Cookie', `${name}=; ${attributes}; Max-Age=0${name.startsWith('__') ? '; Secure' : ''}`)
  }
  return headers
}

const attributes = 'Path=/; HttpOnly; SameSite=Strict'

function namesOf(cookie: string): string[] {
  const names = cookie.split(';').map((pair) => pair.split('=')[0]?.trim() ?? '')
  return names.filter((name) => /^[\w-]+$/.test(name))
}
