/**
 * A visit in as many cookies as it needs. They have no date, so they end with the browser at the latest; no script reads them,
 * and no other site's page sends them.
 */
export interface VisitCookies {
  read: (header: string) => string
  /** The lines of `Set-Cookie` that put `sealed` in place of what the request brought; undefined where it does not fit. */
  set: (sealed: string, header: string) => string[] | undefined
}

/** A browser holds 4,096 bytes a cookie, name and all. */
const bytesEach = 3_800
/** Proxies commonly refuse a line of 8 kB, and a cookie of the desk may stand beside these. */
const mostCookies = 2

export function visitCookies(campaignUrl: string): VisitCookies {
  const secure = new URL(campaignUrl).protocol === 'https:'
  const attributes = ['Path=/', 'HttpOnly', 'SameSite=Strict', ...(secure ? ['Secure'] : [])].join('; ')
  const names = Array.from({ length: mostCookies }, (_, index) => `${secure ? '__Host-' : ''}visit-${index + 1}`)
  return {
    read(header) {
      const sent = readCookies(header)
      return names.map((name) => sent.get(name) ?? '').join('')
    },
    set(sealed, header) {
      if (sealed.length > bytesEach * mostCookies) return undefined
      const sent = readCookies(header)
      return names.flatMap((name, index) => {
        const part = sealed.slice(index * bytesEach, (index + 1) * bytesEach)
        if (part !== '') return [`${name}=${part}; ${attributes}`]
        return sent.has(name) ? [`${name}=; ${attributes}; Max-Age=0`] : []
      })
    },
  }
}

function readCookies(header: string): Map<string, string> {
  return new Map(
    header.split(';').map((pair) => {
      const [name = '', ...value] = pair.split('=')
      return [name.trim(), value.join('=').trim()]
    }),
  )
}
