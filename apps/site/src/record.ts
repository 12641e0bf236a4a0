import {
  findAddresses,
  findAmendmentPage,
  findAskPage,
  findBillPage,
  findCalendar,
  findComparePage,
  findDataPage,
  findDivisionPage,
  findEvidencePage,
  findFollowing,
  findFormerAddress,
  findHome,
  findOpenPage,
  findMemberPage,
  findNoticePage,
  findNoticesPage,
  findNowPage,
  findProceedingPage,
  findProgress,
  findSearchPage,
  findSeatVotes,
  findStancesPage,
  findTimeline,
  findVersionsPage,
  listAsks,
  listBills,
  listCorrectionsOn,
  listDivisions,
  listSecondLooks,
  type FollowScope,
  type OpenListName,
  type TimelineFilters,
} from '@safe-to-report/bill-tracker/reading'
import {
  keepComparing,
  openDatabase,
  readClock,
  readLondonDay,
  watchClock,
  watchDay,
  type Database,
  type WatchClockOptions,
} from '@safe-to-report/db'

/** The one door from pages to the record: each reader of a page's model, with the database already given. */
export interface ReadRecord {
  findHome: () => ReturnType<typeof findHome>
  listAsks: () => ReturnType<typeof listAsks>
  findAskPage: (slug: string) => ReturnType<typeof findAskPage>
  listBills: () => ReturnType<typeof listBills>
  findBillPage: (slug: string) => ReturnType<typeof findBillPage>
  findAmendmentPage: (slug: string) => ReturnType<typeof findAmendmentPage>
  /** The address that an amendment has now, by one that it had before it was numbered. */
  findFormerAddress: (slug: string) => ReturnType<typeof findFormerAddress>
  listDivisions: () => ReturnType<typeof listDivisions>
  findDivisionPage: (slug: string) => ReturnType<typeof findDivisionPage>
  /** By Parliament's member id, as it stands in the address. */
  findMemberPage: (id: string) => ReturnType<typeof findMemberPage>
  findNoticesPage: () => ReturnType<typeof findNoticesPage>
  findNoticePage: (slug: string) => ReturnType<typeof findNoticePage>
  findNowPage: () => ReturnType<typeof findNowPage>
  findProceedingPage: (slug: string) => ReturnType<typeof findProceedingPage>
  findEvidencePage: () => ReturnType<typeof findEvidencePage>
  findDataPage: () => ReturnType<typeof findDataPage>
  /** Of an explaining text, by its address. */
  listCorrectionsOf: (explainer: string) => ReturnType<typeof listCorrectionsOn>
  findOpenPage: (list: OpenListName, page: number) => ReturnType<typeof findOpenPage>
  findAddresses: () => ReturnType<typeof findAddresses>
  findFollowing: (scope: FollowScope) => ReturnType<typeof findFollowing>
  findCalendar: (scope: FollowScope) => ReturnType<typeof findCalendar>
  findComparePage: (slug: string, pair?: { from: string; to: string }) => ReturnType<typeof findComparePage>
  findVersionsPage: (slug: string, pair?: { from: number; to: number }) => ReturnType<typeof findVersionsPage>
  findProgress: () => ReturnType<typeof findProgress>
  /** How the MP of each seat voted on the first ask. */
  findSeatVotes: () => ReturnType<typeof findSeatVotes>
  findStancesPage: (slug: string) => ReturnType<typeof findStancesPage>
  findTimeline: (filters: TimelineFilters, page: number) => ReturnType<typeof findTimeline>
  /** The rows that one person alone has looked at so far. */
  listSecondLooks: () => ReturnType<typeof listSecondLooks>
  findSearchPage: (typed: string) => ReturnType<typeof findSearchPage>
  /** The same door, telling of every reading that failed. */
  withFailureHook: (onFailure: () => void) => ReadRecord
}

/** The record, opened; and how to have it said when this machine's clock and the database's differ, or a London day begins: both return how to stop. */
interface OpenRecord {
  record: ReadRecord
  tellClock: (tell: Pick<WatchClockOptions, 'onWrong' | 'onRight'>) => () => void
  tellDays: (onNewDay: () => void) => () => void
  close: () => Promise<void>
}

/** Opens the record for reading, as the site's own role. A reading that takes longer than five seconds fails. */
export function openRecord(databaseUrl: string, onIdleError: (error: Error) => void): OpenRecord {
  const url = new URL(databaseUrl)
  url.searchParams.set('statement_timeout', '5000')
  url.searchParams.set('query_timeout', '6000')
  const { db, close } = openDatabase(url.href, { applicationName: 'site', onIdleError })
  return {
    record: buildReadRecord(db, () => undefined),
    tellClock: (tell) => keepComparing(watchClock({ db, ...tell })),
    tellDays: (onNewDay) => watchDay({ read: () => readLondonDay(db), onNewDay }),
    close,
  }
}

const absent = Promise.resolve(undefined)

/** What cannot be a slug is not asked of the database: anyone can type anything into an address. */
function isSlug(slug: string): boolean {
  return /^[a-z0-9-]{1,200}$/.test(slug)
}

function isScope(scope: FollowScope): boolean {
  return scope.of === 'everything' || isSlug(scope.slug)
}

function buildReadRecord(db: Database, onFailure: () => void): ReadRecord {
  const told = async <Model>(reading: Promise<Model>): Promise<Model> => {
    try {
      return await reading
    } catch (error) {
      onFailure()
      throw error
    }
  }
  return {
    findHome: () => told(findHome(db)),
    listAsks: () => told(listAsks(db)),
    findAskPage: (slug) => (isSlug(slug) ? told(findAskPage(db, slug)) : absent),
    listBills: () => told(listBills(db)),
    findBillPage: (slug) => (isSlug(slug) ? told(findBillPage(db, slug)) : absent),
    findAmendmentPage: (slug) => (isSlug(slug) ? told(findAmendmentPage(db, slug)) : absent),
    findFormerAddress: (slug) => (isSlug(slug) ? told(findFormerAddress(db, slug)) : absent),
    listDivisions: () => told(listDivisions(db)),
    listSecondLooks: () => told(listSecondLooks(db)),
    findDivisionPage: (slug) => (isSlug(slug) ? told(findDivisionPage(db, slug)) : absent),
    findMemberPage: (id) => (/^[1-9]\d{0,8}$/.test(id) ? told(findMemberPage(db, Number(id))) : absent),
    findNoticesPage: () => told(findNoticesPage(db)),
    findNoticePage: (slug) => (isSlug(slug) ? told(findNoticePage(db, slug)) : absent),
    findNowPage: () => told(findNowPage(db)),
    findProceedingPage: (slug) => (isSlug(slug) ? told(findProceedingPage(db, slug)) : absent),
    findEvidencePage: () => told(findEvidencePage(db)),
    findDataPage: () => told(findDataPage(db)),
    listCorrectionsOf: (slug) => told(listCorrectionsOn(db, { of: 'explainer', slug })),
    findOpenPage: (list, page) => told(findOpenPage(db, list, page)),
    findAddresses: () => told(findAddresses(db)),
    findFollowing: (scope) =>
      isScope(scope) ? told(readClock(db).then((now) => findFollowing(db, scope, now))) : absent,
    findCalendar: (scope) => (isScope(scope) ? told(findCalendar(db, scope)) : absent),
    findComparePage: (slug, pair) => (isSlug(slug) ? told(findComparePage(db, slug, pair)) : absent),
    findVersionsPage: (slug, pair) => (isSlug(slug) ? told(findVersionsPage(db, slug, pair)) : absent),
    findProgress: () => told(findProgress(db)),
    findSeatVotes: () => told(findSeatVotes(db)),
    findStancesPage: (slug) => (isSlug(slug) ? told(findStancesPage(db, slug)) : absent),
    findTimeline: (filters, page) => told(findTimeline(db, filters, page)),
    findSearchPage: (typed) => told(findSearchPage(db, typed)),
    withFailureHook: (hook) => buildReadRecord(db, hook),
  }
}
