import { noFacts } from '@safe-to-report/letters/campaigns'
import type { Services } from '../services/index.server.ts'
import { aCampaign, aSeat } from './builders.ts'

/** By area, what a test gives a route to call. */
export type GivenServices = {
  [Area in keyof Services]?: Services[Area] extends () => unknown ? Services[Area] : Partial<Services[Area]>
}

/** To call what a test does not give is a fault of the route. */
const closed = (): never => {
  throw new Error('this test does not give that service')
}

export function servicesWith(given: GivenServices): Services {
  return {
    settings: {
      campaignUrl: 'http://campaign.test',
      siteUrl: 'http://site.test',
      exitUrl: 'http://weather.test/',
      installation: { kind: 'trial' },
      ...given.settings,
    },
    now: given.now ?? (() => Promise.resolve(new Date('2026-11-21T12:00:00Z'))),
    postcodes: { by: 'postcodes-io' },
    guard: {
      makeChallenge: closed,
      isProven: () => Promise.resolve(true),
      isWithinLimit: () => Promise.resolve(true),
      ...given.guard,
    },
    visits: { open: closed, end: closed, isEnded: closed, ...given.visits },
    help: { find: closed, ...given.help },
    meetings: { countLookUp: closed, takePlace: closed, ...given.meetings },
    privacy: {
      findHoldings: closed,
      listErasures: closed,
      findLastErasure: closed,
      backupDays: undefined,
      ...given.privacy,
    },
    ...whatIsWritten(given),
    staff: staffWith(given.staff),
  }
}

function whatIsWritten(given: GivenServices): Pick<Services, 'seats' | 'campaigns' | 'letters' | 'alerts'> {
  return {
    seats: {
      find: () => Promise.resolve(aSeat()),
      list: closed,
      lookUpPostcode: closed,
      findSample: closed,
      isDissolved: () => Promise.resolve(false),
      ...given.seats,
    },
    campaigns: {
      find: () => Promise.resolve(aCampaign()),
      list: () => Promise.resolve([aCampaign()]),
      listTested: () => Promise.resolve(new Set()),
      listDays: () => Promise.resolve(new Map()),
      listNotices: () => Promise.resolve([]),
      findAskSlug: () => Promise.resolve('data-sharing-firewall'),
      findMemberFacts: () => Promise.resolve(noFacts),
      findDeeds: () => Promise.resolve(undefined),
      findSources: () => Promise.resolve(new Map()),
      ...given.campaigns,
    },
    letters: {
      submit: closed,
      isLikeOthers: () => Promise.resolve(false),
      confirm: closed,
      confirmByCode: closed,
      confirmByNumber: closed,
      findStatus: closed,
      erase: closed,
      withdraw: closed,
      askForText: closed,
      ...given.letters,
    },
    alerts: {
      listTopics: closed,
      subscribe: closed,
      find: closed,
      confirm: closed,
      change: closed,
      stop: closed,
      ...given.alerts,
    },
  }
}

/** What the staff's pages do is tried on a database: see `staff/testing`. */
function staffWith(given: GivenServices['staff']): Services['staff'] {
  return {
    requestSignIn: closed,
    settled: closed,
    completeSignIn: closed,
    findSignedIn: closed,
    listSessions: closed,
    endSession: closed,
    leave: closed,
    signOutEverywhere: closed,
    listWrongClocks: closed,
    get cookies() {
      return closed()
    },
    get desk() {
      return closed()
    },
    get returns() {
      return closed()
    },
    get sending() {
      return closed()
    },
    get held() {
      return closed()
    },
    get meetings() {
      return closed()
    },
    get campaigns() {
      return closed()
    },
    get wishes() {
      return closed()
    },
    ...given,
  }
}
