export {
  type CampaignFile,
  type CampaignFileAnswer,
  checkCampaign,
  formatCampaignFile,
  parseCampaignFile,
} from './campaign/campaign-file.ts'
export type { ContentProblem } from './campaign/check-content.ts'
export {
  type ChosenContent,
  type ChosenPoint,
  type ChosenText,
  chooseVariants,
  type LetterFacts,
  listLetterLanguages,
} from './campaign/choose-variants.ts'
export {
  type CampaignContent,
  contentLimits,
  type ContentSource,
  letterLanguages,
  type LetterLanguage,
  type Localized,
} from './campaign/content.ts'
export { findOpenCampaign, listOpenCampaigns, type Campaign } from './campaign/find-campaign.ts'
export { foundCampaigns } from './campaign/found-campaigns.ts'
export {
  type Condition,
  type MemberFacts,
  type MemberPost,
  memberPosts,
  type MemberVoteFact,
  memberVotes,
  nations,
  noFacts,
} from './campaign/rules.ts'
export { formatRule, inventFacts, parseRule } from './campaign/rule-lines.ts'
export { warnOfParty } from './campaign/warn-of-party.ts'
export {
  addCampaign,
  type CampaignLine,
  findCampaign,
  listCampaigns,
  moveCampaign,
  saveCampaign,
  type SaveCampaignOutcome,
  toCampaignFile,
} from './campaign/save-campaign.ts'
export { templateFilters, templateTags, templateVariables } from './campaign/template.ts'
export {
  composeLetter,
  type ComposedLetter,
  type LetterChoice,
  type LetterParagraph,
  type LetterParts,
} from './compose-letter.ts'
export {
  confirmLetter,
  confirmLetterByCode,
  confirmLetterByNumber,
  type ConfirmByCodeOutcome,
  type ConfirmByNumberOutcome,
  type ConfirmOutcome,
} from './confirm-letter.ts'
export {
  letterFaults,
  letterForm,
  letterLimits,
  letterToSubmit,
  type LetterFault,
  type LetterForm,
  type LetterToSubmit,
} from './letter-form.ts'
export { sayIssue } from './say-issue.ts'
export { type Disclosure, type DisclosureKind, findDisclosures } from './disclosures/find-disclosures.ts'
export { hashRuns, type Likeness, type LikenessSays, measureLikeness } from './likeness/measure-likeness.ts'
export {
  dropClosedSketches,
  findLikenessKey,
  hashCampaignRuns,
  isLikeOthers,
  type LetterToCompare,
  rememberConfirmed,
} from './likeness/remember-letter.ts'
export {
  askForText,
  eraseLetter,
  withdrawLetter,
  type AskForTextOutcome,
  type EraseOutcome,
  type WithdrawOutcome,
} from './act-on-letter.ts'
export { answerWanted, type AnswerWanted, type WriterTold } from './answer-wanted.ts'
export { letterWords } from './letter-words.ts'
export { findLetterStatus, type LetterStatus } from './letter-status.ts'
export { dropOldRateLimits, limitRate, type RateLimit } from './limit-rate.ts'
export { letterPaths } from './mails.ts'
export { mailMessages } from './messages/index.ts'
export { queueSignInMail } from './queue-sign-in-mail.ts'
export { CannotOpen, type Open, type Seal } from './sealing.ts'
export { type DayKeyTimes, dayKeyTimes } from './day-keys/day-key.ts'
export { NoSealingKey, openSealer, type SealerOptions } from './day-keys/find-day-key.ts'
export { areSealingKeys, generateSealingKeys, isSealingKey, publicKeyOf, toSealingKeys } from './day-keys/identity.ts'
export { type KeyFolder, openKeyFolder } from './day-keys/key-folder.ts'
export { type KeyRing, openKeyRing } from './day-keys/key-ring.ts'
export { vacuumErased } from './day-keys/vacuum-erased.ts'
export { tendDayKeys, type Tended, type TendOptions } from './day-keys/tend-day-keys.ts'
export { submitLetter, type SubmitOptions } from './submit-letter.ts'
export { dispatchDueMail, type DispatchEvent, type DispatchOptions } from './dispatch/dispatch-mail.ts'
export { openTransport, type MailTransport } from './dispatch/open-transport.ts'
export { runDispatcher, type DispatcherOptions } from './dispatch/run-dispatcher.ts'
export {
  countRefusedLately,
  dropOldReturns,
  findReturnsOverview,
  saveMailboxIsRead,
  saveMailboxRead,
  saveMailboxTrouble,
  type ReturnsOverview,
} from './returns/mailbox-state.ts'
export { openMailbox, type Mailbox } from './returns/imap-mailbox.ts'
export { wordsForMailboxTrouble, wordsForNoFolder } from './returns/words-for-trouble.ts'
export { describeReturn, type DescribedReturn } from './returns/describe-return.ts'
export { findAlertSending, letAlertsGo, type AlertSending } from './alerts/alert-sending.ts'
export { takeReturns, type ReturnEvent, type ReturnsOptions } from './returns/take-returns.ts'
export { createReturnAddresses, longestBounceLocalPart, type ReturnAddresses } from './returns/return-address.ts'
export { eraseDueMail } from './erase-due-mail.ts'
export { countProgress } from './count-progress.ts'
export { retentionSchedule, type RetentionRule } from './retention.ts'
export {
  alertForm,
  alertPace,
  alertTopic,
  formatTopic,
  parseTopic,
  type AlertForm,
  type AlertTopic,
} from './alerts/alert-form.ts'
export { type AlertNews } from './alerts/alert-mails.ts'
export { alertPaths, oneClickPath } from './alerts/alert-paths.ts'
export { eraseDueSubscriptions } from './alerts/erase-due-subscriptions.ts'
export {
  listDueGroups,
  passOver,
  queueAlerts,
  type AlertGroup,
  type QueueAlertsOptions,
} from './alerts/queue-alerts.ts'
export { subscribe, type SubscribeOptions } from './alerts/subscribe.ts'
export {
  changeSubscription,
  confirmSubscription,
  findSubscription,
  stopSubscription,
  type Subscription,
} from './alerts/subscription.ts'
export { lastWeeklyMoment } from './alerts/weekly-moment.ts'
export {
  savePace,
  saveSending,
  sendingSettings,
  settleUncertain,
  uncertainDecisions,
  type UncertainDecision,
} from './sending/change-sending.ts'
export {
  findSending,
  type CampaignSending,
  type DomainPace,
  type SendingOverview,
  type SendingSettings,
  type UncertainLetter,
} from './sending/find-sending.ts'
export { listTestedCampaigns } from './sending/list-tested.ts'
export { buildTestMail } from './dispatch/build-message.ts'
export { dkimVariables, loadDkimKey } from './dispatch/dkim-key.ts'
export { createSigner } from './dispatch/sign-mail.ts'
export {
  brakeSettings,
  decideHeld,
  heldDecisions,
  listBrakes,
  listHeld,
  saveBrake,
  usualBrake,
  type BrakeSettings,
  type HeldDecision,
  type HeldGroup,
} from './brake/brake.ts'
export {
  endMeeting,
  findMeeting,
  listMeetings,
  type Meeting,
  meetingToOpen,
  type MeetingToOpen,
  openMeeting,
  type OpenMeetingOutcome,
  takePlace,
} from './meetings/meetings.ts'
export { formatMeetingCode, readMeetingCode } from './meetings/meeting-code.ts'
export { minutesGood, spendProof } from './brake/spend-proof.ts'
export { isMembersName } from './brake/is-members-name.ts'
export { type LetterMarks, markLetter } from './brake/mark-letter.ts'
export { hashForDay } from './day-key.ts'
export { countMail } from './mailbox/count-mail.ts'
export { hashPerson } from './once/person-hash.ts'
export { listWrongClocks, saveWrongClock, type WrongClock } from './clocks/wrong-clocks.ts'
export {
  countHoldings,
  fewerThan,
  findHoldings,
  type Holding,
  type HoldingKind,
  holdingKinds,
  type ToldHoldings,
} from './erasures/find-holdings.ts'
export { mendTimes } from './erasures/mend-times.ts'
export { runErasure } from './erasures/run-erasure.ts'
export { closeErasures, type Closed, erasedKinds, findLastErasure, listErasures } from './erasures/sign-erasures.ts'
export {
  checkStatements,
  createErasureSigner,
  erasedWords,
  readStatement,
  toPem,
  type ErasureSigner,
  type ErasureStatement,
  type SignedStatement,
} from './erasures/statement.ts'
export { columnWords } from './erasures/column-words.ts'
export type { TableWords } from './erasures/table-words.ts'
export { endVisit, isVisitEnded } from './visits/ended-visits.ts'
