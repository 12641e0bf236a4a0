export {
  findDeskBill,
  listDeskBills,
  type DeskAmendment,
  type DeskBill,
  type DeskBillRow,
  type DeskStage,
} from './desk-bills.ts'
export { checkRow, isAlone, listWhatMayBeChecked, mayCheck, type CheckOutcome } from './check-row.ts'
export {
  addableKinds,
  checkableKinds,
  editableKinds,
  shownKinds,
  type AddableKind,
  type CheckableKind,
  type EditableKind,
  type FieldOf,
  type HandKeptKind,
  type OnceKind,
  type ParentOf,
} from '../kinds/index.ts'
export type { FieldValue, FieldValues } from '../kinds/kind.ts'
export { neverVotedOn, undecided, unmoved } from '../kinds/amendment.ts'
export { stagesOfOnce } from '../kinds/stage.ts'
export { precisions } from '../kinds/campaign-event.ts'
export { sides } from '../kinds/position.ts'
export { sourceKinds } from '../kinds/source.ts'
export { checkValues, type Grounds } from './editable.ts'
export { confirmHelp } from './confirm-help.ts'
export { helpShapes, type HelpShape } from '../kinds/help-service.ts'
export { listStaleHelp, type StaleHelp } from './stale-help.ts'
export { findEditable, type Editable } from './find-editable.ts'
export { findSubject, type Subject } from './find-subject.ts'
export { findSubjectNames, type SubjectName } from './subject-rows.ts'
export { listOpenDivisions, type DivisionCandidate, type OpenDivision } from './open-divisions.ts'
export { chooseDivision, type ChooseOutcome } from './choose-division.ts'
export { findDivisionChoice, unchooseDivision, type DivisionChoice } from './unchoose-division.ts'
export { listDeskDivisions, type DeskDivision } from './desk-divisions.ts'
export { closeFact, listClosedFacts, reopenFact, type ClosedFact } from './close-fact.ts'
export { listAmendmentsOf, type OfBill } from './amendments-of.ts'
export { listAmendmentChoices, type AmendmentChoice } from './division-choices.ts'
export { findHeldFact, listHeldFacts, type Closed, type HeldFact } from './held-facts.ts'
export { findRecordQuality, type Gap, type RecordQuality } from './record-quality.ts'
export { findWaiting, findWhereToLook, listUnchecked, type UncheckedRow, type Waiting } from './list-unchecked.ts'
export { findRowFacts } from './row-facts.ts'
export { listMembersMeant, listUnnumberedNames } from './member-choices.ts'
export { listMilestones, type Milestone } from './list-milestones.ts'
export { listParents, type Parents } from './list-parents.ts'
export { listDeskNotices, type DeskNotice, type DeskNotices } from './list-desk-notices.ts'
export { noticeLanguages, type NoticeLanguage } from '../words/notice-words.ts'
export { readButtonTarget } from '../words/notice-button.ts'
export { listHandKept, type HandKept } from './list-hand-kept.ts'
export { planEdit, type EditPlan, type FieldChange } from './plan-edit.ts'
export { isToldInPrivate } from './new-proposal.ts'
export type { NewAddition, NewEdit, NewProposal, NewTakeOff, NewTakeTheirs, Refusal } from './new-proposal.ts'
export { propose, type ProposeOutcome } from './propose.ts'
export {
  proposeAndPublish,
  publishInAHurry,
  type HandedIn,
  type HandInManner,
  type NotPublished,
} from './propose-and-publish.ts'
export { publish, type PublishOutcome, type Wanted } from './publish.ts'
export { comment, keepOurs, look, sendBack, withdraw, type DecideOutcome } from './decide.ts'
export { tryUndo, undo, type ChangedSince, type UndoOutcome } from './undo.ts'
export { isTakable } from './prepare-take.ts'
export {
  countProposals,
  proposalLists,
  type ProposalCounts,
  type ProposalList,
  type ProposalsWanted,
} from './proposal-lists.ts'
export { listProposals, type ProposalLine, type ProposalsPage, type SentBack } from './list-proposals.ts'
export { listUndoneProposals, type UndoneLine } from './list-undone-proposals.ts'
export { findProposal, type ProposalComment, type ProposalInFull } from './find-proposal.ts'
export type { ComparedField } from './compare-proposal.ts'
export { findProposalAsks, type ProposalAsk } from './proposal-asks.ts'
export type { Awaited } from './what-it-waits-for.ts'
export {
  findSet,
  listSets,
  type SetChange,
  type SetInFull,
  type SetLine,
  type SetPart,
  type SetsPage,
  type SetsWanted,
} from './sets.ts'
export { lookAhead, type LookAhead, type PageAhead } from './look-ahead.ts'
export { findDeskAsk, findSlug, listDeskAsks, type DeskAsk, type DeskAskRow, type DeskText } from './desk-asks.ts'
export { findLastGrounds, type LastGrounds } from './last-grounds.ts'
export { listProposedRows, type ProposedRow } from './proposed-rows.ts'
export { listProposalsOn, type ProposalOn } from './proposals-on.ts'
export { mostNames, readNames, type NamedMember } from '../words/member-names.ts'
export { tidyWords } from '../words/pasted-words.ts'
export { decideFind, reopenFind, type Verdict, type VerdictOutcome } from './found/decide-find.ts'
export { findFind } from './found/find-find.ts'
export { countFindsByState, findNextFind, listFinds, type FindsWanted } from './found/list-finds.ts'
export type { FindInFull, FindLine, FindsPage, Following, FoundItem, MemberOnAsk } from './found/found-types.ts'
export { countByTerm, type TermCount } from './watches/count-by-term.ts'
export { countItems, findWatch, listWatches, type DeskWatch } from './watches/list-watches.ts'
export { previewWatch, type PreviewFind, type WatchPreview } from './watches/preview-watch.ts'
export { saveWatch, type SaveWatchOutcome, type WatchGiven } from './watches/save-watch.ts'
export { listOpenGaps, listSourceReach, type OpenGap, type SourceReach } from './watches/source-reach.ts'
export { claimUntold, type Untold } from './watches/claim-untold.ts'
export { parseWatch, type ParsedWatch, type WatchProblem } from '../watching/index.ts'
export { findWish, findWishOf, listUnnumberedBills, listWishes, type DeskWish } from './find-wish.ts'
export { readBillNumber, wishBill, type BillWish, type WishAnswer } from './wish-bill.ts'
