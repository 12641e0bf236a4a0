import {
  amendmentKinds,
  ayeMeanings,
  billOutcomes,
  decisions,
  houses,
  stageKinds,
  strengths,
  subjectKinds,
  textRules,
  type AmendmentKind,
  type Decision,
} from '@safe-to-report/db'
import { z } from 'zod'

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
const day = z.iso.date()
const link = z.url({ protocol: /^https$/ })
const words = z.string().trim().min(1)
const count = z.int().nonnegative()

/** A source behind the whole row by its key, or behind one field of it with the words that say so. */
const citation = z.union([
  slug,
  z.strictObject({ source: slug, field: words.optional(), quote: words.optional(), place: words.optional() }),
])
export const cited = z.array(citation).min(1)

export const sourceRow = z
  .strictObject({
    key: slug,
    kind: z.enum(['page', 'paper']),
    title: words,
    publisher: words,
    publishedOn: words.nullable(),
    url: link.nullable(),
    /** A copy of the same words elsewhere. */
    archiveUrl: link.optional(),
    /** The day on which somebody last held facts against it. */
    checkedOn: day.optional(),
    /** Where it is found in print: the library, the ISBN, the page. */
    inPrint: words.optional(),
  })
  .refine(({ url, inPrint }) => url !== null || inPrint !== undefined, {
    path: ['url'],
    message: 'a source has an address, or says where it is found in print',
  })

const stageRow = z.strictObject({
  house: z.enum(houses).nullable(),
  kind: z.enum(stageKinds),
  round: z.int().positive().default(1),
  name: words,
  on: z.array(day).default([]),
  unchecked: z.array(day).default([]),
  plainSummary: words.optional(),
  note: words.optional(),
  verified: z.boolean().default(true),
  sources: cited,
})

export const billRow = z.strictObject({
  slug,
  parliamentId: z.int().positive().optional(),
  shortTitle: words,
  sessions: words.optional(),
  originatingHouse: z.enum(houses).optional(),
  outcome: z.enum(billOutcomes).optional(),
  /** The day on which somebody last saw that this is where it stands. */
  lookedOn: day.optional(),
  outcomeNote: words.optional(),
  actTitle: words.optional(),
  actUrl: link.optional(),
  royalAssentOn: day.optional(),
  plainSummary: words.optional(),
  verified: z.boolean(),
  sources: cited,
  stages: z.array(stageRow),
  publications: z.array(z.strictObject({ title: words, kind: words, house: z.enum(houses).optional() })).default([]),
})

export const amendmentRow = z.strictObject({
  slug,
  bill: slug,
  /** House, kind and, from the second time on, round: "Commons lords-amendments 2". */
  stage: words,
  kind: z.enum(amendmentKinds) satisfies z.ZodType<AmendmentKind>,
  number: words,
  became: words.optional(),
  plainSummary: words.optional(),
  note: words.optional(),
  movedOn: day.optional(),
  decision: (z.enum(decisions) satisfies z.ZodType<Decision>).optional(),
  decidedOn: day.optional(),
  divisionNumber: z.int().positive().optional(),
  divisionUrl: link.optional(),
  countFor: count.optional(),
  countAgainst: count.optional(),
  majority: count.optional(),
  lead: words.optional(),
  supporters: z.array(words).default([]),
  verified: z.boolean(),
  sources: cited,
})

export const divisionRow = z.strictObject({
  slug,
  house: z.enum(houses),
  number: z.int().positive().optional(),
  parliamentId: z.int().positive().optional(),
  /** Parliament's number of it as somebody's notes have it: sync asks by it, and nothing public shows it before Parliament has answered. */
  unseenParliamentId: z.int().positive().optional(),
  heldOn: day,
  plainSummary: words.optional(),
  ayeMeans: z.enum(ayeMeanings).optional(),
  carried: z.boolean().optional(),
  ayeCount: count.optional(),
  noCount: count.optional(),
  majority: count.optional(),
  amendments: z.array(slug).min(1),
  verified: z.boolean(),
  sources: cited,
})

const textCommon = {
  slug,
  label: words,
  plainWords: words,
  strength: z.enum(strengths),
  apart: words.optional(),
  rule: z.enum(textRules).optional(),
  namesConsent: z.boolean().optional(),
  verified: z.boolean().default(true),
}
const outOfPlace = { path: ['apart'], message: 'must say what is enacted or offered instead of the ask' }
const saysWhatInstead = ({ strength, apart }: { strength: string; apart?: string | undefined }): boolean =>
  strength !== 'instead' || apart !== undefined
/** A text that an amendment carries, or one that tells its own day and fate. */
const textRow = z
  .union([
    z.strictObject({ ...textCommon, amendment: slug }),
    z.strictObject({
      ...textCommon,
      bill: slug,
      happenedOn: day,
      fate: z.enum([...decisions, 'in-law']).optional(),
      sources: cited,
    }),
  ])
  .refine(saysWhatInstead, outOfPlace)

/** A bill into which words for the ask could be put, and why that would be in order. */
const couldCarryRow = z.strictObject({ bill: slug, why: words, verified: z.boolean().default(true), sources: cited })

export const askRow = z.strictObject({
  slug,
  title: words,
  lede: words,
  wouldMean: words,
  whoAsks: words.optional(),
  standsNow: words.optional(),
  closestItCame: words.optional(),
  inLawInstead: words.optional(),
  verified: z.boolean(),
  sources: cited,
  texts: z.array(textRow).default([]),
  /** The day until which somebody looked for bills that carry it or could. */
  lookedOn: day.optional(),
  couldCarry: z.array(couldCarryRow).default([]),
  /** Between two texts of the ask, by their slugs. */
  comparisons: z.array(z.strictObject({ from: slug, to: slug, whatChanged: words })).optional(),
})

export const campaignEventRow = z.strictObject({
  slug,
  happenedOn: day,
  precision: z.enum(['day', 'month', 'year']).default('day'),
  title: words,
  summary: words.optional(),
  verified: z.boolean(),
  sources: cited,
})

export const evidenceRow = z.strictObject({
  slug,
  figure: words.optional(),
  statement: words,
  period: words,
  whoSaysSo: words,
  caveat: words.optional(),
  verified: z.boolean(),
  sources: cited,
})

export const positionRow = z.strictObject({
  slug,
  ask: slug.optional(),
  who: words,
  side: z.enum(['for', 'against']),
  statement: words,
  heldWhen: words,
  verified: z.boolean(),
  sources: cited,
})

/** The kind of a row and its name: "amendment <slug>", "stage <bill> Lords report". */
const subject = z
  .string()
  .transform((told) => {
    const [kind, ...name] = told.split(' ')
    return { kind, name: name.join(' ') }
  })
  .pipe(z.strictObject({ kind: z.enum(subjectKinds), name: words }))

export const heldFactRow = z.strictObject({
  key: slug,
  subject,
  field: words.optional(),
  about: words,
  value: words,
  standing: z.enum(['inferred', 'from-memory', 'unchecked']),
  howToCheck: words.optional(),
})

/** Something that the record said in public and that was not so. */
export const correctionRow = z.strictObject({
  slug,
  correctedOn: day,
  said: words,
  isSo: words,
  why: words,
  /** Rows on whose pages it stands. */
  concerns: z.array(subject).default([]),
  /** Explaining texts of the site, by their addresses. */
  explainers: z.array(slug).default([]),
  sources: cited,
})

export type Citation = z.infer<typeof citation>
export type SourceRow = z.infer<typeof sourceRow>
export type StageRow = z.infer<typeof stageRow>
export type BillRow = z.infer<typeof billRow>
export type AmendmentRow = z.infer<typeof amendmentRow>
export type DivisionRow = z.infer<typeof divisionRow>
export type TextRow = z.infer<typeof textRow>
export type AskRow = z.infer<typeof askRow>
export type CampaignEventRow = z.infer<typeof campaignEventRow>
export type EvidenceRow = z.infer<typeof evidenceRow>
export type PositionRow = z.infer<typeof positionRow>
export type CorrectionRow = z.infer<typeof correctionRow>
export type HeldFactRow = z.infer<typeof heldFactRow>
