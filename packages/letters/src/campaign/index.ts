export {
  type CampaignFile,
  type CampaignFileAnswer,
  parseCampaign,
  formatCampaignFile,
  parseCampaignFile,
} from './campaign-file.ts'
export { type CampaignPart, campaignParts } from './changed-parts.ts'
export type { ContentProblem } from './find-content-problems.ts'
export {
  type ChosenContent,
  type ChosenPoint,
  type ChosenText,
  type LetterFacts,
  chooseVariants,
  listLetterLanguages,
} from './choose-variants.ts'
export {
  type CampaignContent,
  type ContentSource,
  type LetterLanguage,
  type Localized,
  contentLimits,
  letterLanguages,
} from './content.ts'
export { type CampaignDayChange, followRecord, listDayChanges } from './day-changes.ts'
export { countProgress } from './count-progress.ts'
export { type Campaign, findOpenCampaign, listOpenCampaigns } from './find-campaign.ts'
export { recipientKindOf } from '../recipient.ts'
export { formatRule, inventFacts, parseRule } from './rule-lines.ts'
export {
  type Condition,
  type MemberDeed,
  type MemberDeeds,
  type MemberFacts,
  type MemberPost,
  type MemberStance,
  type MemberVoteFact,
  memberDeeds,
  memberPosts,
  memberStances,
  memberVotes,
  nations,
  noFacts,
} from './rules.ts'
export {
  type CampaignLine,
  type SaveCampaignOutcome,
  addCampaign,
  findCampaign,
  listCampaigns,
  moveCampaign,
  saveCampaign,
  toCampaignFile,
} from './save-campaign.ts'
export { sayIssue } from './say-issue.ts'
export { templateFilters, templateTags, templateVariables } from './template.ts'
export { warnOfParty } from './warn-of-party.ts'
