import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { campaignContent } from './content.ts'
import { checkContent, type ContentProblem } from './check-content.ts'

/** A campaign as a file tells it: what is shipped with the code, and what the desk takes in and gives out. */
const campaignFile = z
  .strictObject({
    slug: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and single hyphens.')
      .max(60),
    /** Slug of the ask on the record. */
    ask: z
      .string()
      .regex(/^[a-z0-9-]+$/, 'Choose an ask of the record.')
      .max(120),
    target: z.enum(['own-mp']).default('own-mp'),
    opens: z.iso.date('Give a day as 2026-11-21.'),
    closes: z.iso.date('Give a day as 2026-11-21.').nullable().default(null),
    content: campaignContent,
  })
  .refine(({ opens, closes }) => closes === null || closes >= opens, {
    path: ['closes'],
    message: 'The last day comes before the first.',
  })
export type CampaignFile = z.infer<typeof campaignFile>

export type CampaignFileAnswer = { ok: true; campaign: CampaignFile } | { ok: false; problems: ContentProblem[] }

/** Reads and checks a campaign's YAML, its templates too. Whatever is wrong is told with where it is. */
export function parseCampaignFile(yaml: string): CampaignFileAnswer {
  let document: unknown
  try {
    document = parse(yaml, { maxAliasCount: 0 })
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'This is not YAML.'
    const line = /at line (\d+)/.exec(reason)?.[1]
    return { ok: false, problems: [{ path: [], line: line === undefined ? null : Number(line), reason }] }
  }
  return checkCampaign(document)
}

/** Checks a campaign whatever it was read from: its shape first, then that every text renders for any MP. */
export function checkCampaign(document: unknown): CampaignFileAnswer {
  const answer = campaignFile.safeParse(document)
  if (!answer.success) return { ok: false, problems: answer.error.issues.map(toProblem) }
  const problems = checkContent(answer.data.content).map((each) => ({ ...each, path: ['content', ...each.path] }))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, campaign: answer.data }
}

/** The campaign as YAML, to be kept, read or taken in elsewhere. */
export function formatCampaignFile(campaign: CampaignFile): string {
  return stringify(campaign, { lineWidth: 110, aliasDuplicateObjects: false })
}

function toProblem(issue: z.core.$ZodIssue): ContentProblem {
  const path = issue.path.filter((part) => typeof part !== 'symbol')
  return { path, line: null, reason: issue.message }
}
