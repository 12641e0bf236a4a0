export { findOpenCampaign, listPoints, type Campaign, type Point } from './campaigns.ts'
export { composeLetter, type LetterParts } from './compose-letter.ts'
export { confirmLetter, confirmLetterByCode, type ConfirmByCodeOutcome, type ConfirmOutcome } from './confirm-letter.ts'
export { foundCampaigns } from './found-campaigns.ts'
export { languageNames, languageOfPrefix, languages, locales, pathIn, type Language } from './languages.ts'
export {
  letterFaults,
  letterForm,
  letterLimits,
  letterToSubmit,
  type LetterFault,
  type LetterForm,
  type LetterToSubmit,
} from './letter-form.ts'
export { eraseLetter, findLetterStatus, type EraseOutcome, type LetterStatus } from './letter-status.ts'
export { limitRate, type RateLimit } from './limit-rate.ts'
export { letterPaths } from './mails.ts'
export { queueSignInMail } from './queue-sign-in-mail.ts'
export {
  CannotOpen,
  createOpener,
  createSealer,
  generateSealingKeys,
  isSealingKey,
  publicKeyOf,
  type Open,
  type Seal,
} from './sealing.ts'
export { submitLetter, type SubmitOptions } from './submit-letter.ts'
export { countIn, dayIn, instantIn, instantWithWeekdayIn, monthIn, numberIn } from './words-in.ts'
export { dispatchDueMail, type DispatchEvent, type DispatchOptions } from './dispatch/dispatch-mail.ts'
export { openTransport, type MailTransport } from './dispatch/open-transport.ts'
export { runDispatcher, type DispatcherOptions } from './dispatch/run-dispatcher.ts'
export { createReturnAddresses, longestBounceLocalPart, type ReturnAddresses } from './returns/return-address.ts'
export { dropOldRateLimits, eraseDueMail } from './erase-due-mail.ts'
export { retentionSchedule, type RetentionRule } from './retention.ts'
