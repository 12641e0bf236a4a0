import { type Database, readClock } from '@safe-to-report/db'
import type { Seal } from '@safe-to-report/outbox/seal'
import type { CampaignEnv } from '../env.server.ts'
import { openAlerts } from './alerts.server.ts'
import { openCampaigns } from './campaigns.server.ts'
import { openGuard } from './guard.server.ts'
import { openHelp } from './help.server.ts'
import { openLetters } from './letters.server.ts'
import { openMeetings } from './meetings.server.ts'
import type { Postcodes } from './postcodes.server.ts'
import { openPrivacy } from './privacy.server.ts'
import { openSeats } from './seats.server.ts'
import { openStaff } from './staff.server.ts'
import { openVisits } from './visits.server.ts'

/** All that routes may do in the world, by area. */
export type Services = ReturnType<typeof servicesOf>

interface Means {
  db: Database
  seal: Seal
  postcodes: Postcodes
  env: CampaignEnv
}

/** Each function is whole: what it needs of the database, of a key or of the network it has, and nobody is handed. */
export function servicesOf({ db, seal, postcodes, env }: Means) {
  const { CAMPAIGN_URL: campaignUrl, SITE_URL: siteUrl, PERSON_KEY: secret } = env
  const here = { db, seal, secret, campaignUrl }
  /** What the time is, by the database's clock: this process has none of its own. */
  const now = () => readClock(db)
  const guard = openGuard(db, secret)
  return {
    settings: { campaignUrl, siteUrl, exitUrl: env.EXIT_URL, installation: env.INSTALLATION_FILE },
    now,
    /** Who looks a postcode up. */
    postcodes: postcodes.source,
    guard,
    visits: openVisits(here),
    seats: openSeats(db, postcodes),
    campaigns: openCampaigns(db),
    letters: openLetters(here),
    meetings: openMeetings(db, guard),
    alerts: openAlerts(here),
    help: openHelp(db),
    privacy: openPrivacy(db, env.BACKUP_DAYS),
    staff: openStaff({ ...here, now, siteUrl }),
  }
}
