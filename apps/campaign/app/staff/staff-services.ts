import { findSession, type Database, type SessionStaff } from '@safe-to-report/db'
import { type CampaignDesk, openCampaignDesk } from './campaigns/campaign-desk.ts'
import { completeSignIn, type SignInOutcome } from './complete-sign-in.ts'
import { openDesk, type Desk } from './desk.ts'
import { requestSignIn, type SignInAsker, type SignInDoors, type SignInRequestOutcome } from './request-sign-in.ts'
import { type HeldDesk, openHeldDesk } from './held-desk.ts'
import { openSendingDesk, type SendingDesk } from './sending-desk.ts'
import { openReturnsDesk, type ReturnsDesk } from './returns-desk.ts'
import { signOut, signOutEverywhere } from './sign-out.ts'
import { staffCookies, type StaffCookies } from './staff-cookies.ts'

export type { SessionStaff }

/** All that the staff pages may do. */
export interface StaffServices {
  cookies: StaffCookies
  requestSignIn: (asker: SignInAsker) => Promise<SignInRequestOutcome>
  completeSignIn: (request: Request, token: string) => Promise<SignInOutcome>
  findSignedIn: (request: Request) => Promise<SessionStaff | undefined>
  signOut: (request: Request) => Promise<void>
  signOutEverywhere: (staff: SessionStaff) => Promise<void>
  desk: Desk
  returns: ReturnsDesk
  sending: SendingDesk
  held: HeldDesk
  campaigns: CampaignDesk
}

export interface StaffServicesOptions {
  db: Database
  seal: SignInDoors['seal']
  campaignUrl: string
  siteUrl: string
  now: () => Date
  wait: SignInDoors['wait']
}

export function openStaffServices(options: StaffServicesOptions): StaffServices {
  const { db, seal, campaignUrl, siteUrl, now, wait } = options
  const cookies = staffCookies(campaignUrl)
  return {
    cookies,
    requestSignIn: (asker) => requestSignIn({ db, seal, campaignUrl, now: now(), wait }, asker),
    completeSignIn: (request, token) =>
      completeSignIn(db, {
        token,
        browser: cookies.browser.read(request),
        formerSession: cookies.session.read(request),
        now: now(),
      }),
    async findSignedIn(request) {
      const token = cookies.session.read(request)
      return token ? findSession(db, { token, now: now() }) : undefined
    },
    async signOut(request) {
      const token = cookies.session.read(request)
      if (token) await signOut(db, { token, now: now() })
    },
    signOutEverywhere: (staff) => signOutEverywhere(db, { staffId: staff.id, now: now() }),
    desk: openDesk({ db, siteUrl, now }),
    returns: openReturnsDesk({ db, now }),
    sending: openSendingDesk({ db, now }),
    held: openHeldDesk(db),
    campaigns: openCampaignDesk({ db, now }),
  }
}
