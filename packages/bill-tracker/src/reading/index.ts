export type * from './pages/amendment-types.ts'
export type * from './pages/ask-types.ts'
export type * from './pages/bill-types.ts'
export type * from './pages/campaigning-types.ts'
export type * from './pages/heading-types.ts'
export type * from './notices/notice-types.ts'
export type * from './pages/record-types.ts'
export type * from './following/following-types.ts'
export type * from './stances/stance-types.ts'
export type * from './proceedings/proceeding-types.ts'
export type * from './now/now-types.ts'
export type { SourceLook } from './proceedings/source-looks.ts'
export { findNowPage } from './now/find-now-page.ts'
export { findProceedingPage } from './proceedings/find-proceeding-page.ts'
export {
  answerNames,
  nameProceeding,
  proceedingNames,
  roleNames,
  tellBody,
  tellBy,
  tellHour,
  tellSignatures,
  tellStands,
  tellStandsInALine,
  tellWhose,
} from '../words/tell-proceeding.ts'
export { findStancesPage } from './stances/find-stances-page.ts'
export { tellSide } from '../words/tell-side.ts'
export { findCalendar } from './following/find-calendar.ts'
export { findFollowing } from './following/find-following.ts'
export { nameNotice, noticeNames, tellCampaignStanding, tellNoticeDays } from '../words/tell-notice.ts'
export type { ButtonTarget } from '../words/notice-button.ts'
export type { NoticeLanguage } from '../words/notice-words.ts'
export { pathOf } from '../words/in-public.ts'
export { tellChangedPage } from './following/tell-changed-page.ts'
export { stageOf, tellHappening, type Told } from './following/tell-happening.ts'
export { findOpenPage, openListNames, openLists, type OpenListName, type OpenPage } from './open-data/open-lists.ts'
export { findAddresses, type Addresses } from './pages/addresses.ts'
export type * from './divisions/division-types.ts'
export type * from './pictures/seat-votes-types.ts'
export { findSeatVotes } from './pictures/find-seat-votes.ts'
export { findDivisionPage } from './divisions/find-division-page.ts'
export { findMemberPage } from './members/find-member-page.ts'
export { listDivisions } from './divisions/list-divisions.ts'
export { sideWords, type Side } from './divisions/lobby.ts'
export {
  tellDivision,
  tellDivisionAndDay,
  tellInversion,
  tellMemberVote,
  tellResult,
  tellStance,
} from './divisions/tell-division.ts'
export type { AmendmentInFull } from './pages/amendment-in-full.ts'
export { findAmendmentPage } from './pages/amendment-page.ts'
export { findFormerAddress } from './pages/addresses.ts'
export { findAskPage, listAsks } from './pages/asks.ts'
export { findBillPage, listBills } from './pages/bills.ts'
export { type CampaignDay, listCampaignDays } from './notices/list-campaign-days.ts'
export { findNoticePage, findNoticesPage, listRunningNotices } from './notices/list-notices.ts'
export { findEvidencePage } from './pages/campaigning.ts'
export { findSourcesByKey } from './pages/sources.ts'
export { listCorrectionsOn } from './pages/corrections.ts'
export { listSecondLooks } from './pages/second-looks.ts'
export { findDataPage } from './pages/data-page.ts'
export { findHome } from './pages/home-page.ts'
export { findComparePage, type ComparedSide, type ComparePage } from './pages/compare-page.ts'
export { findProgress, type Progress, type NationProgress, type SeatProgress } from './pages/progress-page.ts'
export { findVersionsPage, type VersionsPage } from './pages/versions-page.ts'
export { findTimeline, type PlacedEntry, type TimelineChoice, type TimelinePage } from './timeline/find-timeline.ts'
export {
  parseTimelinePath,
  timelineFields,
  toTimelinePath,
  type TimelineField,
  type TimelineFilters,
} from './timeline/timeline-filters.ts'
export type { AskStatus, KnownStatus, PossibleBill } from './pages/ask-status.ts'
export type { BillInPlay } from './pages/in-play.ts'
export type { BillState } from './pages/bill-state.ts'
export type { Question } from './pages/questions.ts'
export { findSearchPage, type SearchHit, type SearchPage } from './search/find-search-page.ts'
export type { MarkedSpan } from './search/tell-hits.ts'
export { tellBillState, tellStatus, type ToldStatus } from './pages/tell-status.ts'
export type { HeldPost } from './members/find-member-page.ts'
