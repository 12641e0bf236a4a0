import { isDeepStrictEqual } from 'node:util'
import type { CampaignFile } from './campaign-file.ts'

/** What of a campaign a save may change, as the audit names it. */
export const campaignParts = [
  'ask',
  'target',
  'opens',
  'closes',
  'title',
  'subjects',
  'openings',
  'points',
  'closing',
] as const
export type CampaignPart = (typeof campaignParts)[number]

/** Which parts differ: their names alone, since a campaign's words are nothing for the audit. */
export function findChangedParts(before: CampaignFile, after: CampaignFile): CampaignPart[] {
  const [was, is] = [toParts(before), toParts(after)]
  return campaignParts.filter((part) => !isDeepStrictEqual(was[part], is[part]))
}

function toParts(file: CampaignFile): Record<CampaignPart, unknown> {
  const { ask, target, opens, opensWith, closes, closesWith, expectsVote, content } = file
  return { ask, target, opens: [opens, opensWith], closes: [closes, closesWith, expectsVote], ...content }
}
