import { setTimeout as wait } from 'node:timers/promises'
import { findMemberFacts, findSamplePlace, findSeat, listSeats } from '@safe-to-report/bill-tracker/seats'
import { findSourcesByKey } from '@safe-to-report/bill-tracker/reading'
import { type Database, followClock, isDissolved, openDatabase, readClock } from '@safe-to-report/db'
import type { MemberFacts } from '@safe-to-report/letters/campaigns'
import { limitRate } from '@safe-to-report/letters/misuse'
import { endVisit, isLikeOthers, isVisitEnded, type LetterToCompare } from '@safe-to-report/letters/writing'
import { openSealer } from '@safe-to-report/outbox/seal'
import { type AlertDoors, openAlertDoors } from './alerts.server.ts'
import { type CampaignDoors, openCampaignDoors } from './campaigns.server.ts'
import type { CampaignEnv } from '../env.server.ts'
import { type HelpDoors, openHelpDoors } from './help.server.ts'
import { tellWhenDown } from '../http/tell-when-down.server.ts'
import { type LetterDoors, openLetterDoors } from './letters.server.ts'
import { logFailure } from '../log.server.ts'
import { tellOwnClock } from '../own-clock.server.ts'
import { openPostcodes, type Postcodes } from './postcodes.server.ts'
import { openPrivacyDoors, type PrivacyDoors } from './privacy.server.ts'
import { log } from '../log.server.ts'
import { type MeetingDoors, openMeetingDoors } from './meetings.server.ts'
import type { Installation } from '@safe-to-report/serving'
import type { PostcodeSource } from '../journey/postcode-source.ts'
import type { SourceLink } from '../journey/cite-points.ts'
import { type LimitName, listCounts } from '../journey/limits.ts'
import type { SeatSources } from '../journey/seat-answer.ts'
import { openStaffServices, type StaffServices } from './staff.server.ts'
import { createVisitSeal } from '../visit/seal-visit.server.ts'
import { visitCookies } from '../visit/visit-cookies.ts'
import { createVisitKeeper, type VisitKeeper } from '../visit/visit-keeper.server.ts'

interface Settings {
  campaignUrl: string
  siteUrl: string
  exitUrl: string
  installation: Installation
}

export interface Services
  extends SeatSources, AlertDoors, CampaignDoors, HelpDoors, LetterDoors, MeetingDoors, PrivacyDoors {
  settings: Settings
  postcodes: PostcodeSource
  /** What the time is, by the database's clock: this process has none of its own. */
  now: () => Promise<Date>
  /** What the record knows of a member that the campaign's rules ask about. */
  findMemberFacts: (memberId: number, askSlug: string) => Promise<MemberFacts>
  /** Published sources of the record by their keys. */
  findSources: (keys: readonly string[]) => Promise<ReadonlyMap<string, SourceLink>>
  /** Whether the writer's own words are much like those of another letter. */
  isLikeOthers: (letter: LetterToCompare) => Promise<boolean>
  /** Counts one more from this internet address, and from its networks. */
  isWithinLimit: (name: LimitName, address: string) => Promise<boolean>
  /** The visit that a request belongs to. */
  openVisit: (request: Request) => VisitKeeper
  /** Of the letter of this number: after that its cookie opens nothing, even one that a browser brings back from its backup. */
  endVisit: (letterNumber: string) => Promise<void>
  isVisitEnded: (letterNumber: string) => Promise<boolean>
  /** Ends the desk session that this request carries, if any, and forgets its browser. */
  endStaffSession: (request: Request) => Promise<void>
  staff: StaffServices
}

/** The first that is used up ends it. */
async function countOneMore(db: Database, counts: ReturnType<typeof listCounts>): Promise<boolean> {
  for (const each of counts) {
    if (!(await limitRate(db, each)).allowed) return false
  }
  return true
}

function settingsOf(env: CampaignEnv): Settings {
  const { CAMPAIGN_URL: campaignUrl, SITE_URL: siteUrl, EXIT_URL: exitUrl, INSTALLATION_FILE: installation } = env
  return { campaignUrl, siteUrl, exitUrl, installation }
}

/** The composition root: the one place where this process's database, network and keys come together. */
export function openServices(
  env: CampaignEnv,
  onIdleError: (error: Error) => void,
  postcodes: Postcodes = openPostcodes(env),
): {
  services: Services
  tellClock: (log: Parameters<typeof tellOwnClock>[1]) => () => void
  close: () => Promise<void>
} {
  const { db, close } = openDatabase(env.DATABASE_URL, { applicationName: 'safe-to-report campaign', onIdleError })
  const now = (): Promise<Date> => readClock(db)
  const visitClock = followClock(db)
  const seal = openSealer({
    db,
    signers: env.SEALING_PUBLIC_KEY,
    elapsed: () => performance.now(),
    onNotOurs: (count) =>
      log.warn({ count }, 'there are day keys that SEALING_PUBLIC_KEY did not sign; nothing is sealed to them'),
  })
  const here = { db, seal, secret: env.PERSON_KEY, campaignUrl: env.CAMPAIGN_URL }
  const staff = openStaffServices({ ...here, now, siteUrl: env.SITE_URL, wait, onFailure: logFailure })
  const visits = { seal: createVisitSeal(env.PERSON_KEY), cookies: visitCookies(env.CAMPAIGN_URL) }
  const isWithinLimit = (name: LimitName, address: string): Promise<boolean> =>
    countOneMore(db, listCounts(name, address))
  const services: Services = {
    settings: settingsOf(env),
    now,
    postcodes: postcodes.source,
    lookUpPostcode: postcodes.lookUp,
    findSamplePlace,
    findSeat: (gss) => findSeat(db, gss),
    isDissolved: () => isDissolved(db),
    listSeats: () => listSeats(db),
    findMemberFacts: (memberId, askSlug) => findMemberFacts(db, memberId, askSlug),
    findSources: (keys) => findSourcesByKey(db, keys),
    isLikeOthers: (letter) => isLikeOthers(db, letter),
    isWithinLimit,
    ...openCampaignDoors(db),
    ...openMeetingDoors(db, isWithinLimit),
    ...openLetterDoors({ db, seal, env, now }),
    ...openHelpDoors(db),
    ...openPrivacyDoors(db, env.BACKUP_DAYS),
    ...openAlertDoors(here),
    openVisit: (request) => createVisitKeeper(request.headers.get('cookie') ?? '', visitClock(), visits),
    endVisit: (letterNumber) => endVisit(db, letterNumber),
    isVisitEnded: (letterNumber) => isVisitEnded(db, letterNumber),
    endStaffSession: staff.leave,
    staff,
  }
  return {
    services: tellWhenDown(services),
    tellClock: (log) => tellOwnClock(db, log),
    async close() {
      await staff.settled()
      await close()
    },
  }
}
