export { letterLimits } from '../campaign/letter-limits.ts'
export {
  type AskForTextOutcome,
  type EraseOutcome,
  type WithdrawOutcome,
  askForText,
  eraseLetter,
  withdrawLetter,
} from './act-on-letter.ts'
export { type AnswerWanted, type WriterTold, answerWanted } from './answer-wanted.ts'
export {
  type ComposedLetter,
  type LetterChoice,
  type LetterParagraph,
  type LetterParts,
  composeLetter,
} from './compose-letter.ts'
export {
  type ConfirmByCodeOutcome,
  type ConfirmByNumberOutcome,
  type ConfirmOutcome,
  confirmLetter,
  confirmLetterByCode,
  confirmLetterByNumber,
} from './confirm-letter.ts'
export { type Disclosure, type DisclosureKind, findDisclosures } from './disclosures/find-disclosures.ts'
export {
  type LetterFault,
  type LetterForm,
  type LetterToSubmit,
  letterFaults,
  letterForm,
  letterToSubmit,
} from './letter-form.ts'
export { type LetterStatus, findLetterStatus } from './letter-status.ts'
export { letterWords } from './letter-words.ts'
export { type Likeness, type LikenessSays, hashRuns, measureLikeness } from './likeness/measure-likeness.ts'
export {
  type LetterToCompare,
  dropClosedSketches,
  findLikenessKey,
  hashCampaignRuns,
  isLikeOthers,
  rememberConfirmed,
} from './likeness/remember-letter.ts'
export { isMembersName } from './marks/is-members-name.ts'
export { type LetterMarks, markLetter } from './marks/mark-letter.ts'
export type { Recipient } from '../recipient.ts'
export { type SubmitOptions, submitLetter } from './submit-letter.ts'
export { endVisit, isVisitEnded } from './visits/ended-visits.ts'
