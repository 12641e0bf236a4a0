export type * from './pages/amendment-types.ts'
export type * from './pages/ask-types.ts'
export type * from './pages/bill-types.ts'
export type * from './pages/campaigning-types.ts'
export type * from './pages/heading-types.ts'
export type * from './pages/record-types.ts'
export type { RecordChange } from './words/tell-change.ts'
export type { Source } from './words/source-order.ts'
export type * from './following/following-types.ts'
export { findCalendar } from './following/find-calendar.ts'
export { findFollowing } from './following/find-following.ts'
export { findNews } from './following/find-news.ts'
export { findSettledChange } from './following/settled-change.ts'
export { pathOf } from './following/path-of.ts'
export { shortenLines, tellChangedLines, tellChangedPage } from './following/tell-changed-page.ts'
export { stageOf, tellHappening, type Told } from './following/tell-happening.ts'
export { findOpenPage, openListNames, openLists, type OpenListName, type OpenPage } from './open-data/open-lists.ts'
export { findAddresses, type Addresses } from './pages/addresses.ts'
export type * from './divisions/division-types.ts'
export { findDivisionPage } from './divisions/find-division-page.ts'
export { findMemberFacts, type KnownOfMember } from './divisions/find-member-facts.ts'
export { findMemberPage } from './divisions/find-member-page.ts'
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
export { findFormerAddress } from './pages/former-address.ts'
export { findAskPage, listAsks } from './pages/asks.ts'
export { findBillPage, listBills } from './pages/bills.ts'
export { findEvidencePage } from './pages/campaigning.ts'
export { findSourcesByKey } from './pages/sources.ts'
export { listCorrectionsOn } from './pages/corrections.ts'
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
export type { BillState } from './pages/bill-state.ts'
export type { Question } from './pages/questions.ts'
export { findSearchPage, type SearchHit, type SearchPage } from './search/find-search-page.ts'
export type { MarkedRun } from './search/to-marked.ts'
export { amendmentName } from './words/amendment-name.ts'
export { decisionWords, textFateWords } from './words/decision-words.ts'
export { fateOf, type Door, type Fate, type FateKey } from './words/fate.ts'
export { tellBillState, tellStatus, type ToldStatus } from './pages/tell-status.ts'
export { formatLondonDate, formatLondonTime, todayInLondon, type DatePrecision } from './words/london-date.ts'
export { tellChange } from './words/tell-change.ts'
export { subjectTitle } from './words/subject-title.ts'
export { tidyWords } from './words/pasted-words.ts'
export { findWordDifference, tellDifference, type Run, type WordDifference } from './words/word-difference.ts'
export { toNumberKey } from './words/number-key.ts'
export { countPosts, type HeldPost, type PostCounts, type PostFact } from './posts/find-posts.ts'
export { findSamplePlace, listSamplePlaces, type SamplePlace } from './places/find-sample-place.ts'
export { toNameKey } from './words/name-key.ts'
export { findSeat, listSeats, type Seat, type SeatMember } from './places/seats.ts'
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
} from './edits/desk-bills.ts'
export { addRow, type AddableKind, addableKinds, type AddOutcome } from './edits/add-row.ts'
export {
  checkRow,
  isAlone,
  listWhatMayBeChecked,
  mayCheck,
  takeBackRow,
  type CheckOutcome,
  type TakeBackOutcome,
} from './edits/check-row.ts'
export { checkableKinds, type CheckableKind } from './edits/checkable-rows.ts'
export {
  editableKinds,
  precisions,
  sides,
  sourceKinds,
  type EditableKind,
  type FieldValue,
  type FieldValues,
  type Grounds,
} from './edits/editable.ts'
export { confirmHelp, type ConfirmHelpOutcome } from './edits/confirm-help.ts'
export { helpShapes, type HelpShape } from './kinds/help-values.ts'
export { listStaleHelp, type StaleHelp } from './edits/stale-help.ts'
export { findEditable, type Editable } from './edits/find-editable.ts'
export { findSubject, type Subject } from './edits/find-subject.ts'
export {
  chooseDivision,
  listOpenDivisions,
  type ChooseOutcome,
  type DivisionCandidate,
  type OpenDivision,
} from './edits/choose-division.ts'
export {
  findDivisionChoice,
  unchooseDivision,
  type DivisionChoice,
  type UnchooseOutcome,
} from './edits/unchoose-division.ts'
export { listDeskDivisions, type DeskDivision } from './edits/desk-divisions.ts'
export { closeFact, listClosedFacts, reopenFact, type ClosedFact } from './edits/close-fact.ts'
export { listAmendmentChoices, type AmendmentChoice } from './edits/division-choices.ts'
export { findHeldFact, listHeldFacts, type Closed, type HeldFact } from './edits/held-facts.ts'
export { findRecordQuality, type Gap, type RecordQuality } from './edits/record-quality.ts'
export { findWaiting, findWhereToLook, listUnchecked, type UncheckedRow, type Waiting } from './edits/list-unchecked.ts'
export { findRowFacts } from './edits/row-facts.ts'
export { listParents, type Parents } from './edits/list-parents.ts'
export { listHandKept, type HandKept } from './edits/list-hand-kept.ts'
export { planEdit, type EditPlan, type FieldChange } from './edits/plan-edit.ts'
export { publishEdit, type ProposedEdit, type PublishOutcome } from './edits/publish-edit.ts'
export { settleConflict, type SettleOutcome } from './edits/settle-conflict.ts'
export { NotKnownToParliament, ParliamentAnswerChanged, ParliamentUnreachable } from './parliament/errors.ts'
export {
  parliamentUrls,
  runSync,
  type RunSyncOptions,
  type SyncOutcome,
  type SyncSummary,
  type SyncTarget,
} from './sync/run-sync.ts'
export type { SyncDepth } from './sync/sync-bill.ts'
export { syncDue, type SyncDueOptions } from './sync/sync-due.ts'
export { tellSync } from './sync/tell-sync.ts'
export { hashLines, lineWords, linesAsText } from './words/amendment-lines.ts'
export { wasMoved } from './words/was-moved.ts'
