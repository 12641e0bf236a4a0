import { randomInt } from 'node:crypto'
import type { Database } from '@safe-to-report/db'
import type { Seal } from '@safe-to-report/outbox/seal'
import { createAskedBrowsers } from './asked-browsers.ts'
import { completeSignIn } from './complete-sign-in.ts'
import { type LinkToMake, makeSignInLink, requestSignIn, type SignInAsker } from './request-sign-in.ts'
import type { StaffCookies } from './staff-cookies.ts'
import { openWorkBehind } from './work-behind.ts'

interface SignInMeans {
  db: Database
  seal: Seal
  /** From which the key is derived that says which browsers asked for a link. */
  secret: string
  campaignUrl: string
  cookies: StaffCookies
  now: () => Promise<Date>
  /** Waits this many milliseconds. */
  wait: (milliseconds: number) => Promise<unknown>
  onFailure: (error: unknown) => void
}

/** More than any number of staff ask for at a time: beyond it, asking is answered as asking too often. */
const mostLinksWaiting = 500
/** Long enough for an answer to be on its way, and no even beat. */
const pauseMilliseconds = () => randomInt(100, 400)

/** How staff come to be signed in: by a mailed link, in the browser that asked for it. */
export function openSignIn({ db, seal, secret, campaignUrl, cookies, now, wait, onFailure }: SignInMeans) {
  const asked = createAskedBrowsers(secret)
  const behind = openWorkBehind<LinkToMake>({
    run: (link) => makeSignInLink({ db, seal, campaignUrl }, link),
    most: mostLinksWaiting,
    pause: () => wait(pauseMilliseconds()),
    onFailure,
  })
  return {
    requestSignIn: (asker: SignInAsker) => requestSignIn({ db, asked, behind, now }, asker),
    /** Until every link that was asked for is made. */
    settled: behind.settled,
    async completeSignIn(request: Request, token: string) {
      const [at, browser] = [await now(), cookies.browser.read(request)]
      return completeSignIn(db, {
        token,
        hasAsked: (email) => asked.hasAsked(browser, email, at),
        formerSession: cookies.session.read(request),
        formerKnown: cookies.known.read(request),
      })
    },
  }
}
