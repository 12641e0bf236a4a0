import { randomInt } from 'node:crypto'
import { endSessions, listOwnSessions, useSession, type Database, type SessionStaff } from '@safe-to-report/db'
import { listWrongClocks } from '@safe-to-report/outbox/overview'
import type { Seal } from '@safe-to-report/outbox/seal'
import { openCampaignDesk } from '../staff/campaigns/campaign-desk.ts'
import { completeSignIn } from '../staff/complete-sign-in.ts'
import { openDesk } from '../staff/desk.ts'
import { createAskedBrowsers } from '../staff/asked-browsers.ts'
import { type LinkToMake, makeSignInLink, requestSignIn, type SignInAsker } from '../staff/request-sign-in.ts'
import { openHeldDesk } from '../staff/held-desk.ts'
import { openMeetingsDesk } from '../staff/meetings-desk.ts'
import { openSendingDesk } from '../staff/sending-desk.ts'
import { openReturnsDesk } from '../staff/returns-desk.ts'
import { leaveDesk, signOutEverywhere } from '../staff/sign-out.ts'
import { staffCookies } from '../staff/staff-cookies.ts'
import { openWorkBehind } from '../staff/work-behind.ts'

export type { SessionStaff }

interface StaffMeans {
  db: Database
  seal: Seal
  /** From which the key is derived that says which browsers asked for a link. */
  secret: string
  campaignUrl: string
  siteUrl: string
  now: () => Promise<Date>
  /** Waits this many milliseconds. */
  wait: (milliseconds: number) => Promise<unknown>
  onFailure: (error: unknown) => void
}

/** More than any number of staff ask for at a time: beyond it, asking is answered as asking too often. */
const mostLinksWaiting = 500
/** Long enough for an answer to be on its way, and no even beat. */
const pauseMilliseconds = () => randomInt(100, 400)

/** All that the staff pages may do. */
export function openStaff(options: StaffMeans) {
  const { db, seal, secret, campaignUrl, siteUrl, now, wait, onFailure } = options
  const cookies = staffCookies(campaignUrl)
  const asked = createAskedBrowsers(secret)
  const behind = openWorkBehind<LinkToMake>({
    run: (link) => makeSignInLink({ db, seal, campaignUrl }, link),
    most: mostLinksWaiting,
    pause: () => wait(pauseMilliseconds()),
    onFailure,
  })
  return {
    cookies,
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
    async findSignedIn(request: Request) {
      const token = cookies.session.read(request)
      return token ? useSession(db, token) : undefined
    },
    /** The open sessions of whoever asks, the newest first. */
    async listSessions(request: Request) {
      const token = cookies.session.read(request)
      return token ? listOwnSessions(db, token) : []
    },
    /** Ends this session, or another of the same account, on the server: a copy of its cookie is worth nothing. */
    async endSession(request: Request, which: 'this' | { id: string }) {
      const token = cookies.session.read(request)
      if (token) await endSessions(db, token, which)
    },
    /** Ends the session that this request carries, if any, and forgets its browser. */
    leave: (request: Request) =>
      leaveDesk(db, { session: cookies.session.read(request), known: cookies.known.read(request) }),
    async signOutEverywhere(request: Request, staff: SessionStaff) {
      const session = cookies.session.read(request)
      if (session) await signOutEverywhere(db, { session, staffId: staff.id })
    },
    desk: openDesk({ db, siteUrl, now }),
    returns: openReturnsDesk(db),
    sending: openSendingDesk(db),
    held: openHeldDesk(db),
    meetings: openMeetingsDesk(db),
    /** The processes whose clock was just seen to differ from the database's. */
    listWrongClocks: () => listWrongClocks(db),
    campaigns: openCampaignDesk(db),
  }
}
