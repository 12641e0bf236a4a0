export type * from './reading/pages/amendment-types.ts'
export type * from './reading/pages/ask-types.ts'
export type * from './reading/pages/bill-types.ts'
export type * from './reading/pages/campaigning-types.ts'
export type * from './reading/pages/heading-types.ts'
export type * from './reading/pages/record-types.ts'
export type { RecordChange } from './words/tell-change.ts'
export type { Source } from './words/source-order.ts'
export type * from './reading/following/following-types.ts'
export { findCalendar } from './reading/following/find-calendar.ts'
export { findFollowing } from './reading/following/find-following.ts'
export { findNews } from './reading/following/find-news.ts'
export { findSettledChange } from './sync/settled-change.ts'
export { pathOf } from './reading/following/path-of.ts'
export { shortenLines, tellChangedLines, tellChangedPage } from './reading/following/tell-changed-page.ts'
export { stageOf, tellHappening, type Told } from './reading/following/tell-happening.ts'
export {
  findOpenPage,
  openListNames,
  openLists,
  type OpenListName,
  type OpenPage,
} from './reading/open-data/open-lists.ts'
export { findAddresses, type Addresses } from './reading/pages/addresses.ts'
export type * from './reading/divisions/division-types.ts'
export { findDivisionPage } from './reading/divisions/find-division-page.ts'
export { findMemberFacts, type KnownOfMember } from './seats/find-member-facts.ts'
export { findMemberPage } from './reading/members/find-member-page.ts'
export { listDivisions } from './reading/divisions/list-divisions.ts'
export { sideWords, type Side } from './reading/divisions/lobby.ts'
export {
  tellDivision,
  tellDivisionAndDay,
  tellInversion,
  tellMemberVote,
  tellResult,
  tellStance,
} from './reading/divisions/tell-division.ts'
export type { AmendmentInFull } from './reading/pages/amendment-in-full.ts'
export { findAmendmentPage } from './reading/pages/amendment-page.ts'
export { findFormerAddress } from './reading/pages/former-address.ts'
export { findAskPage, listAsks } from './reading/pages/asks.ts'
export { findBillPage, listBills } from './reading/pages/bills.ts'
export { findEvidencePage } from './reading/pages/campaigning.ts'
export { findSourcesByKey } from './reading/pages/sources.ts'
export { listCorrectionsOn } from './reading/pages/corrections.ts'
export { findDataPage } from './reading/pages/data-page.ts'
export { findHome } from './reading/pages/home-page.ts'
export { findComparePage, type ComparedSide, type ComparePage } from './reading/pages/compare-page.ts'
export { findProgress, type Progress, type NationProgress, type SeatProgress } from './reading/pages/progress-page.ts'
export { findVersionsPage, type VersionsPage } from './reading/pages/versions-page.ts'
export {
  findTimeline,
  type PlacedEntry,
  type TimelineChoice,
  type TimelinePage,
} from './reading/timeline/find-timeline.ts'
export {
  parseTimelinePath,
  timelineFields,
  toTimelinePath,
  type TimelineField,
  type TimelineFilters,
} from './reading/timeline/timeline-filters.ts'
export type { AskStatus, KnownStatus, PossibleBill } from './reading/pages/ask-status.ts'
export type { BillState } from './reading/pages/bill-state.ts'
export type { Question } from './reading/pages/questions.ts'
export { findSearchPage, type SearchHit, type SearchPage } from './reading/search/find-search-page.ts'
export type { MarkedRun } from './reading/search/to-marked.ts'
export { amendmentName } from './words/amendment-name.ts'
export { decisionWords, textFateWords } from './words/decision-words.ts'
export { fateOf, type Door, type Fate, type FateKey } from './words/fate.ts'
export { tellBillState, tellStatus, type ToldStatus } from './reading/pages/tell-status.ts'
export { formatLondonDate, formatLondonTime, todayInLondon, type DatePrecision } from './words/london-date.ts'
export { tellChange } from './words/tell-change.ts'
export { subjectTitle } from './words/subject-title.ts'
export { tidyWords } from './words/pasted-words.ts'
export { findWordDifference, tellDifference, type Run, type WordDifference } from './words/word-difference.ts'
export { toNumberKey } from './words/number-key.ts'
export { countPosts, type HeldPost, type PostCounts, type PostFact } from './reading/members/find-posts.ts'
export { findSamplePlace, listSamplePlaces, type SamplePlace } from './seats/find-sample-place.ts'
export { toNameKey } from './words/name-key.ts'
export { findSeat, listSeats, type Seat, type SeatMember } from './seats/seats.ts'
export { findHelp } from './help/find-help.ts'
export { listFoundingHelp } from './help/founding-help.ts'
export type * from './help/help-types.ts'
export { readFoundingRecord } from './founding/read-founding-record.ts'
export { loadFoundingRecord } from './founding/load-founding-record.ts'
export { FoundingFileFaulty } from './shipped/parse-founding-file.ts'
export {
  findDeskBill,
  listDeskBills,
  type DeskAmendment,
  type DeskBill,
  type DeskBillRow,
  type DeskStage,
} from './desk/desk-bills.ts'
export { addRow, type AddableKind, addableKinds, type AddOutcome } from './desk/add-row.ts'
export {
  checkRow,
  isAlone,
  listWhatMayBeChecked,
  mayCheck,
  takeBackRow,
  type CheckOutcome,
  type TakeBackOutcome,
} from './desk/check-row.ts'
export { checkableKinds, type CheckableKind } from './desk/checkable-rows.ts'
export {
  editableKinds,
  precisions,
  sides,
  sourceKinds,
  type EditableKind,
  type FieldValue,
  type FieldValues,
  type Grounds,
} from './desk/editable.ts'
export { confirmHelp, type ConfirmHelpOutcome } from './desk/confirm-help.ts'
export { helpShapes, type HelpShape } from './kinds/help-values.ts'
export { listStaleHelp, type StaleHelp } from './desk/stale-help.ts'
export { findEditable, type Editable } from './desk/find-editable.ts'
export { findSubject, type Subject } from './desk/find-subject.ts'
export {
  chooseDivision,
  listOpenDivisions,
  type ChooseOutcome,
  type DivisionCandidate,
  type OpenDivision,
} from './desk/choose-division.ts'
export {
  findDivisionChoice,
  unchooseDivision,
  type DivisionChoice,
  type UnchooseOutcome,
} from './desk/unchoose-division.ts'
export { listDeskDivisions, type DeskDivision } from './desk/desk-divisions.ts'
export { closeFact, listClosedFacts, reopenFact, type ClosedFact } from './desk/close-fact.ts'
export { listAmendmentChoices, type AmendmentChoice } from './desk/division-choices.ts'
export { findHeldFact, listHeldFacts, type Closed, type HeldFact } from './desk/held-facts.ts'
export { findRecordQuality, type Gap, type RecordQuality } from './desk/record-quality.ts'
export { findWaiting, findWhereToLook, listUnchecked, type UncheckedRow, type Waiting } from './desk/list-unchecked.ts'
export { findRowFacts } from './desk/row-facts.ts'
export { listParents, type Parents } from './desk/list-parents.ts'
export { listHandKept, type HandKept } from './desk/list-hand-kept.ts'
export { planEdit, type EditPlan, type FieldChange } from './desk/plan-edit.ts'
export { publishEdit, type ProposedEdit, type PublishOutcome } from './desk/publish-edit.ts'
export { settleConflict, type SettleOutcome } from './desk/settle-conflict.ts'
export { NotKnownToParliament, ParliamentAnswerChanged, ParliamentUnreachable } from './sync/asking/errors.ts'
export {
  parliamentUrls,
  runSync,
  type RunSyncOptions,
  type SyncOutcome,
  type SyncSummary,
  type SyncTarget,
} from './sync/run-sync.ts'
export type { SyncDepth } from './sync/bills/sync-bill.ts'
export { syncDue, type SyncDueOptions } from './sync/sync-due.ts'
export { tellSync } from './sync/tell-sync.ts'
export { hashLines, lineWords, linesAsText } from './words/amendment-lines.ts'
export { wasMoved } from './words/was-moved.ts'
