export {
  findDeskBill,
  listDeskBills,
  type DeskAmendment,
  type DeskBill,
  type DeskBillRow,
  type DeskStage,
} from './desk-bills.ts'
export { addRow, type AddOutcome } from './add-row.ts'
export {
  checkRow,
  isAlone,
  listWhatMayBeChecked,
  mayCheck,
  takeBackRow,
  type CheckOutcome,
  type TakeBackOutcome,
} from './check-row.ts'
export {
  addableKinds,
  checkableKinds,
  editableKinds,
  type AddableKind,
  type CheckableKind,
  type EditableKind,
  type FieldOf,
  type HandKeptKind,
  type OnceKind,
  type ParentOf,
} from '../kinds/index.ts'
export type { FieldValue, FieldValues } from '../kinds/kind.ts'
export { precisions } from '../kinds/campaign-event.ts'
export { sides } from '../kinds/position.ts'
export { sourceKinds } from '../kinds/source.ts'
export { findContradictions, type Grounds } from './editable.ts'
export { confirmHelp, type ConfirmHelpOutcome } from './confirm-help.ts'
export { helpShapes, type HelpShape } from '../kinds/help-service.ts'
export { listStaleHelp, type StaleHelp } from './stale-help.ts'
export { findEditable, type Editable } from './find-editable.ts'
export { findSubject, type Subject } from './find-subject.ts'
export { findSubjectNames, type SubjectName } from './subject-rows.ts'
export {
  chooseDivision,
  listOpenDivisions,
  type ChooseOutcome,
  type DivisionCandidate,
  type OpenDivision,
} from './choose-division.ts'
export { findDivisionChoice, unchooseDivision, type DivisionChoice, type UnchooseOutcome } from './unchoose-division.ts'
export { listDeskDivisions, type DeskDivision } from './desk-divisions.ts'
export { closeFact, listClosedFacts, reopenFact, type ClosedFact } from './close-fact.ts'
export { listAmendmentChoices, type AmendmentChoice } from './division-choices.ts'
export { findHeldFact, listHeldFacts, type Closed, type HeldFact } from './held-facts.ts'
export { findRecordQuality, type Gap, type RecordQuality } from './record-quality.ts'
export { findWaiting, findWhereToLook, listUnchecked, type UncheckedRow, type Waiting } from './list-unchecked.ts'
export { findRowFacts } from './row-facts.ts'
export { listParents, type Parents } from './list-parents.ts'
export { listHandKept, type HandKept } from './list-hand-kept.ts'
export { planEdit, type EditPlan, type FieldChange } from './plan-edit.ts'
export { publishEdit, type ProposedEdit, type PublishOutcome } from './publish-edit.ts'
export { settleConflict, type SettleOutcome } from './settle-conflict.ts'
export { tidyWords } from '../words/pasted-words.ts'
