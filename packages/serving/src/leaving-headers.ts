/**
 * The answer of `/leave`, whichever process gives it: somewhere that says nothing, and what a browser holds of us is dropped. A page
 * with a typed word stays in Chromium's memory, whatever `Clear-Site-Data` says, unless a cookie of ours changes: so one is set, and
 * dropped at once. `Clear-Site-Data` is for https alone; the cookies that the request brought are dropped for every browser.
 *
 * @param sent what the request's header `Cookie` said
 */
export function leavingHeaders(exitUrl: string, sent: string): Headers {
  const headers = new Headers({
    Location: exitUrl,
    'Clear-Site-Data': '"cookies", "storage"',
    'Cache-Control': 'no-store',
  })
  headers.append('Set-Cookie', `left=1; ${attributes}`)
  for (const name of new Set(['left', ...namesOf(sent)])) {
    headers.append('Set-Cookie', `${name}=; ${attributes}; Max-Age=0${name.startsWith('__') ? '; Secure' : ''}`)
  }
  return headers
}

const attributes = 'Path=/; HttpOnly; SameSite=Strict'

function namesOf(sent: string): string[] {
  const names = sent.split(';').map((pair) => pair.split('=')[0]?.trim() ?? '')
  return names.filter((name) => /^[\w-]+$/.test(name))
}
