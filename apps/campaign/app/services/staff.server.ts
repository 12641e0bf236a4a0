import { randomInt } from 'node:crypto'
import {
  endSessions,
  listOwnSessions,
  useSession,
  type Database,
  type OwnSession,
  type SessionStaff,
} from '@safe-to-report/db'
import { listWrongClocks, type WrongClock } from '@safe-to-report/outbox/overview'
import type { Seal } from '@safe-to-report/outbox/seal'
import { type CampaignDesk, openCampaignDesk } from '../staff/campaigns/campaign-desk.ts'
import { completeSignIn, type SignInOutcome } from '../staff/complete-sign-in.ts'
import { openDesk, type Desk } from '../staff/desk.ts'
import { createAskedBrowsers } from '../staff/asked-browsers.ts'
import {
  type LinkToMake,
  makeSignInLink,
  requestSignIn,
  type SignInAsker,
  type SignInRequestOutcome,
} from '../staff/request-sign-in.ts'
import { type HeldDesk, openHeldDesk } from '../staff/held-desk.ts'
import { type MeetingsDesk, openMeetingsDesk } from '../staff/meetings-desk.ts'
import { openSendingDesk, type SendingDesk } from '../staff/sending-desk.ts'
import { openReturnsDesk, type ReturnsDesk } from '../staff/returns-desk.ts'
import { leaveDesk, signOutEverywhere } from '../staff/sign-out.ts'
import { staffCookies, type StaffCookies } from '../staff/staff-cookies.ts'
import { openWorkBehind } from '../staff/work-behind.ts'

export type { SessionStaff }

/** All that the staff pages may do. */
export interface StaffServices {
  cookies: StaffCookies
  requestSignIn: (asker: SignInAsker) => Promise<SignInRequestOutcome>
  completeSignIn: (request: Request, token: string) => Promise<SignInOutcome>
  findSignedIn: (request: Request) => Promise<SessionStaff | undefined>
  /** Until every link that was asked for is made. */
  settled: () => Promise<void>
  /** The open sessions of whoever asks, the newest first. */
  listSessions: (request: Request) => Promise<OwnSession[]>
  /** Ends this session, or another of the same account, on the server: a copy of its cookie is worth nothing. */
  endSession: (request: Request, which: 'this' | { id: string }) => Promise<void>
  /** Ends the session, and forgets the browser. */
  leave: (request: Request) => Promise<void>
  signOutEverywhere: (request: Request, staff: SessionStaff) => Promise<void>
  desk: Desk
  returns: ReturnsDesk
  sending: SendingDesk
  held: HeldDesk
  meetings: MeetingsDesk
  /** The processes whose clock was just seen to differ from the database's. */
  listWrongClocks: () => Promise<WrongClock[]>
  campaigns: CampaignDesk
}

export interface StaffServicesOptions {
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

export function openStaffServices(options: StaffServicesOptions): StaffServices {
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
    requestSignIn: (asker) => requestSignIn({ db, asked, behind, now }, asker),
    settled: behind.settled,
    async completeSignIn(request, token) {
      const [at, browser] = [await now(), cookies.browser.read(request)]
      return completeSignIn(db, {
        token,
        hasAsked: (email) => asked.hasAsked(browser, email, at),
        formerSession: cookies.session.read(request),
        formerKnown: cookies.known.read(request),
      })
    },
    async findSignedIn(request) {
      const token = cookies.session.read(request)
      return token ? useSession(db, token) : undefined
    },
    async listSessions(request) {
      const token = cookies.session.read(request)
      return token ? listOwnSessions(db, token) : []
    },
    async endSession(request, which) {
      const token = cookies.session.read(request)
      if (token) await endSessions(db, token, which)
    },
    leave: (request) => leaveDesk(db, { session: cookies.session.read(request), known: cookies.known.read(request) }),
    async signOutEverywhere(request, staff) {
      const session = cookies.session.read(request)
      if (session) await signOutEverywhere(db, { session, staffId: staff.id })
    },
    desk: openDesk({ db, siteUrl, now }),
    returns: openReturnsDesk(db),
    sending: openSendingDesk(db),
    held: openHeldDesk(db),
    meetings: openMeetingsDesk(db),
    listWrongClocks: () => listWrongClocks(db),
    campaigns: openCampaignDesk(db),
  }
}
