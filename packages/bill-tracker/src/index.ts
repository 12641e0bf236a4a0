export type * from './pages/page-types.ts'
export { findAmendmentPage } from './pages/amendment-page.ts'
export { findAskPage, listAsks } from './pages/asks.ts'
export { findBillPage, listBills } from './pages/bills.ts'
export { findEvidencePage } from './pages/campaigning.ts'
export { findDataPage } from './pages/data-page.ts'
export { findHome } from './pages/home-page.ts'
export { amendmentName } from './words/amendment-name.ts'
export { decisionWords, fateWords } from './words/decision-words.ts'
export { doorOf, type Door, type Fate } from './words/door.ts'
export { formatLondonDate, formatLondonTime, todayInLondon, type DatePrecision } from './words/london-date.ts'
export { toNumberKey } from './words/number-key.ts'
export { findSamplePlace, listSamplePlaces, type SamplePlace } from './places/find-sample-place.ts'
export { toNameKey } from './places/name-key.ts'
export { findSeat, listSeats, type Seat, type SeatMember } from './places/seats.ts'
export { loadFoundingRecord } from './founding/load-founding-record.ts'
export { FoundingFileFaulty } from './founding/parse-founding-file.ts'
export {
  findDeskBill,
  listDeskBills,
  type DeskAmendment,
  type DeskBill,
  type DeskBillRow,
  type DeskStage,
} from './edits/desk-bills.ts'
export {
  editableKinds,
  type AmendmentValues,
  type EditableKind,
  type FieldValue,
  type FieldValues,
  type StageValues,
} from './edits/editable.ts'
export { findEditable, type Editable } from './edits/find-editable.ts'
export { listHeldFacts, type HeldFact } from './edits/held-facts.ts'
export { planEdit, type EditPlan, type FieldChange } from './edits/plan-edit.ts'
export { publishEdit, type ProposedEdit, type PublishOutcome } from './edits/publish-edit.ts'
export { NotKnownToParliament, ParliamentAnswerChanged, ParliamentUnreachable } from './parliament/errors.ts'
export {
  parliamentUrls,
  runSync,
  type RunSyncOptions,
  type SyncOutcome,
  type SyncSummary,
  type SyncTarget,
} from './sync/run-sync.ts'
export { wasMoved } from './words/was-moved.ts'
