import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '@safe-to-report/db'
import { listWrongClocks } from '@safe-to-report/outbox/overview'
import type { Seal } from '@safe-to-report/outbox/seal'
import { logFailure } from '../log.server.ts'
import { openAskForLook } from '../staff/ask-for-look.ts'
import { openCampaignDesk } from '../staff/campaigns/campaign-desk.ts'
import { openDesk } from '../staff/desk.ts'
import { openHeldDesk } from '../staff/held-desk.ts'
import { openMeetingsDesk } from '../staff/meetings-desk.ts'
import { openReturnsDesk } from '../staff/returns-desk.ts'
import { openSendingDesk } from '../staff/sending-desk.ts'
import { openSessions } from '../staff/sessions.ts'
import { openSignIn } from '../staff/sign-in.ts'
import { staffCookies } from '../staff/staff-cookies.ts'
import { openWishesDesk } from '../staff/wishes-desk.ts'

interface StaffMeans {
  db: Database
  seal: Seal
  /** From which the key is derived that says which browsers asked for a link. */
  secret: string
  campaignUrl: string
  siteUrl: string
  now: () => Promise<Date>
}

/** All that the staff pages may do. */
export function openStaff({ db, seal, secret, campaignUrl, siteUrl, now }: StaffMeans) {
  const cookies = staffCookies(campaignUrl)
  return {
    cookies,
    ...openSignIn({ db, seal, secret, campaignUrl, cookies, now, wait, onFailure: logFailure }),
    ...openSessions(db, cookies),
    desk: openDesk({ db, siteUrl, now, askForLook: openAskForLook({ seal, campaignUrl }) }),
    wishes: openWishesDesk({ db, siteUrl, now }),
    returns: openReturnsDesk(db),
    sending: openSendingDesk(db),
    held: openHeldDesk(db),
    meetings: openMeetingsDesk(db),
    /** The processes whose clock was just seen to differ from the database's. */
    listWrongClocks: () => listWrongClocks(db),
    campaigns: openCampaignDesk(db),
  }
}
