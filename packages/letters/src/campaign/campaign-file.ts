import { Lexer, parseDocument, stringify } from 'yaml'
import { campaignTargets } from '@safe-to-report/db'
import { z } from 'zod'
import { campaignContent } from './content.ts'
import { findContentProblems, type ContentProblem } from './find-content-problems.ts'
import { sayIssue } from './say-issue.ts'

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
    target: z.enum(campaignTargets).default('own-mp'),
    /** Its first day, or what it opens with. */
    opens: z.iso.date('Give a day as 2026-11-21.').nullable().default(null),
    opensWith: z
      .string()
      .regex(/^(has-a-day|reached):stage(\/[a-z0-9-]+){4}$/, 'Choose a stage of the record.')
      .nullable()
      .default(null),
    /** Its last day, or what it closes with, or neither. */
    closes: z.iso.date('Give a day as 2026-11-21.').nullable().default(null),
    closesWith: z
      .string()
      .regex(/^(stage(\/[a-z0-9-]+){4}|call\/[a-z0-9-]+)$/, 'Choose a stage or a call of the record.')
      .nullable()
      .default(null),
    /** Whether a vote on the ask is expected at the stage that it closes with. */
    expectsVote: z.boolean().default(false),
    content: campaignContent,
  })
  .superRefine(refuseDays)
export type CampaignFile = z.infer<typeof campaignFile>

type Days = Pick<CampaignFile, 'opens' | 'opensWith' | 'closes' | 'closesWith' | 'expectsVote'>

const wrongDays: { field: keyof Days; says: string; isSo: (days: Days) => boolean }[] = [
  {
    field: 'opens',
    says: 'Give a day as 2026-11-21, or say what it opens with.',
    isSo: ({ opens, opensWith }) => opens === null && opensWith === null,
  },
  {
    field: 'opens',
    says: 'Give a day or what it opens with, not both.',
    isSo: ({ opens, opensWith }) => opens !== null && opensWith !== null,
  },
  {
    field: 'closes',
    says: 'Give a day or what it closes with, not both.',
    isSo: ({ closes, closesWith }) => closes !== null && closesWith !== null,
  },
  {
    field: 'closes',
    says: 'The last day comes before the first.',
    isSo: ({ opens, closes }) => opens !== null && closes !== null && closes < opens,
  },
  {
    field: 'expectsVote',
    says: 'Choose the stage at which the vote is.',
    isSo: ({ expectsVote, closesWith }) => expectsVote && closesWith?.startsWith('stage/') !== true,
  },
]

function refuseDays(days: Days, context: z.RefinementCtx): void {
  for (const { field, says, isSo } of wrongDays) {
    if (isSo(days)) context.addIssue({ code: 'custom', path: [field], message: says })
  }
}

export type CampaignFileAnswer = { ok: true; campaign: CampaignFile } | { ok: false; problems: ContentProblem[] }

/** Twice the longest there is; what is longer would be read for longer than anybody else should wait. */
const mostCharacters = 60_000

/** Reads and checks a campaign's YAML, its templates too. Whatever is wrong is told with where it is. */
export function parseCampaignFile(yaml: string): CampaignFileAnswer {
  if (yaml.length > mostCharacters) return toUnread(null, `A file has at most ${mostCharacters} characters.`)
  if (hasTooManyParts(yaml)) return toUnread(null, `A file has at most ${mostParts} words, marks and lines.`)
  // Faults are not drawn with their lines, since each would be read again for that: the first is told, and where.
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' })
  const [fault] = document.errors
  if (fault) return toUnread(yaml.slice(0, fault.pos[0]).split('\n').length, fault.message)
  try {
    return parseCampaign(document.toJS({ maxAliasCount: 0 }))
  } catch (error) {
    return toUnread(null, error instanceof Error ? error.message : 'This is not YAML.')
  }
}

/** A text of nothing but marks has a fault in each, or goes deeper with each. */
const mostParts = 15_000

function hasTooManyParts(yaml: string): boolean {
  let parts = 0
  for (const part of new Lexer().lex(yaml)) if (part !== ' ') parts += 1
  return parts > mostParts
}

function toUnread(line: number | null, reason: string): CampaignFileAnswer {
  return { ok: false, problems: [{ path: [], line, reason }] }
}

/** Checks a campaign whatever it was read from: its shape first, then that every text renders for any MP. */
export function parseCampaign(document: unknown): CampaignFileAnswer {
  const answer = campaignFile.safeParse(document, { error: sayIssue })
  if (!answer.success) return { ok: false, problems: answer.error.issues.map(toProblem) }
  const problems = findContentProblems(answer.data.content).map((each) => ({
    ...each,
    path: ['content', ...each.path],
  }))
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
