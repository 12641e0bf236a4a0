import { randomBytes } from 'node:crypto'
import type { VisitSeal } from './seal-visit.server.ts'
import { isOver, type Visit } from './visit.ts'
import type { VisitCookies } from './visit-cookies.ts'

/** The visit that a request belongs to, and what its answer shall keep of it. */
export interface VisitKeeper {
  /** Undefined where there is none, or none any more. */
  current: () => Visit | undefined
  /** Begins a visit, or goes on with the one there is. */
  begin: () => Visit
  /** Keeps this for the next request, and says whether there is room: a very long letter has to travel with its forms instead. */
  keep: (changes: Partial<Pick<Visit, 'letter' | 'lookUp' | 'alerts'>>) => boolean
  /** Keeps the secret of a private page, and gives the number that stands for it in the page's address. */
  keepLink: (token: string) => number
  findLink: (number: number) => string | undefined
  /** Ends the letter that is open: none of its steps is taken again. Links stay. */
  endLetter: () => void
  /** Forgets the visit that the request brought: it is over. */
  drop: () => void
  /** The numbers of letters that this request ended. */
  ended: () => string[]
  /** For `Set-Cookie` of the answer; empty where nothing changed, since a cookie that is set takes pages out of the browser's memory. */
  cookies: () => string[]
}

export interface VisitMeans {
  seal: VisitSeal
  cookies: VisitCookies
}

/** How many private pages a visit knows; the oldest is forgotten first. */
const mostLinks = 6
/** A visit that is used is said to be so no more often than this, for the reason above. */
const touchedAfterMs = 5 * 60_000

export function createVisitKeeper(cookieHeader: string, now: Date, { seal, cookies }: VisitMeans): VisitKeeper {
  const sent = cookies.read(cookieHeader)
  const opened = sent === '' ? undefined : seal.open(sent)
  let visit = opened && !isOver(opened, now) ? opened : undefined
  let lines: string[] = []
  let ended: string[] = []
  const put = (next: Visit): boolean => {
    const touched = { ...next, touchedAt: now.getTime() }
    const set = cookies.set(seal.seal(touched), cookieHeader)
    if (set === undefined) return false
    visit = touched
    lines = set
    return true
  }
  const begin = (): Visit => {
    if (visit === undefined || now.getTime() - visit.touchedAt > touchedAfterMs) put(visit ?? emptyVisit())
    return visit ?? emptyVisit()
  }
  return {
    current: () => visit,
    begin,
    keep(changes) {
      const before = visit ?? emptyVisit()
      if (put({ ...before, ...changes })) return true
      put({ ...before, letter: undefined, alerts: undefined })
      return false
    },
    keepLink(token) {
      const before = visit ?? emptyVisit()
      const known = before.links.find((link) => link.token === token)
      if (known) return known.number
      const number = Math.max(0, ...before.links.map((link) => link.number)) + 1
      put({ ...before, links: [...before.links, { number, token }].slice(-mostLinks) })
      return number
    },
    findLink: (number) => visit?.links.find((link) => link.number === number)?.token,
    endLetter() {
      if (visit) ended = [...ended, visit.letterNumber]
      put({ ...emptyVisit(), links: visit?.links ?? [] })
    },
    drop() {
      visit = undefined
    },
    ended: () => ended,
    cookies: () => lines,
  }
}

function emptyVisit(): Visit {
  return { letterNumber: randomBytes(9).toString('base64url'), touchedAt: 0, links: [] }
}
