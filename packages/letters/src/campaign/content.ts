import { z } from 'zod'
import { conditions } from './rules.ts'

/** The languages a letter to an MP can be written in. The others tell its meaning beside it. */
export const letterLanguages = ['en', 'cy'] as const
export type LetterLanguage = (typeof letterLanguages)[number]

/** Most characters of each text, for the editor's own `maxlength`. */
export const contentLimits = { slug: 60, line: 140, text: 2_000, pieces: 12, variants: 8 } as const

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and single hyphens.')
  .max(contentLimits.slug, 'Use at most 60 characters.')

function inLanguages(most: number) {
  const words = z.string().trim().min(1, 'Write something here.').max(most, `Use at most ${most} characters.`)
  return z.strictObject({ en: words, cy: words.optional(), es: words.optional(), pt: words.optional() })
}

const line = inLanguages(contentLimits.line)
const text = inLanguages(contentLimits.text)
export type Localized = z.infer<typeof text>

/** Where a fact in a text comes from: a source of the record by its key, or a page. */
const source = z.union([
  z.strictObject({ record: slug }),
  z.strictObject({
    title: z.string().trim().min(1).max(200),
    url: z.url({ protocol: /^https$/, error: 'Give the whole address, beginning with https://' }),
  }),
])
export type ContentSource = z.infer<typeof source>
const sources = z.array(source).max(12).default([])

/** The words for those members whom all of `when` is true of. The first variant that fits is taken. */
const variant = z.strictObject({ slug, when: conditions, text, sources })
const lineVariant = z.strictObject({ slug, when: conditions, text: line, sources })
export type Variant = z.infer<typeof variant>

const variants = z.array(variant).max(contentLimits.variants).default([])
/** A piece with `when` is offered only to those who write to such a member. */
const only = { when: conditions.optional() }

const subject = z.strictObject({
  slug,
  ...only,
  text: line,
  sources,
  variants: z.array(lineVariant).max(contentLimits.variants).default([]),
})
const opening = z.strictObject({ slug, ...only, text, sources, variants })
const point = z.strictObject({
  slug,
  ...only,
  heading: line,
  /** A sentence that leads over from the point before to this one. */
  bridge: text.optional(),
  text,
  sources,
  variants,
})

/** All that a letter of a campaign is built from. The texts are templates: see `template.ts`. */
export const campaignContent = z
  .strictObject({
    title: line,
    subjects: z.array(subject).min(1).max(contentLimits.pieces),
    openings: z.array(opening).min(1).max(contentLimits.pieces),
    points: z.array(point).min(1).max(contentLimits.pieces),
    closing: z.strictObject({ text, sources, variants }),
  })
  .superRefine(refuseWhatCannotBeChosen)
export type CampaignContent = z.infer<typeof campaignContent>

/** Whoever the letter goes to, there is something to choose, and every slug names one thing. */
function refuseWhatCannotBeChosen(
  content: Record<'subjects' | 'openings' | 'points', { slug: string; when?: unknown; variants: { slug: string }[] }[]>,
  context: z.RefinementCtx,
): void {
  for (const kind of ['subjects', 'openings', 'points'] as const) {
    const pieces = content[kind]
    if (pieces.every(({ when }) => when !== undefined)) {
      context.addIssue({ code: 'custom', path: [kind], message: 'At least one of these must be for every MP.' })
    }
    refuseRepeats(pieces, [kind], context)
    for (const [index, piece] of pieces.entries()) refuseRepeats(piece.variants, [kind, index, 'variants'], context)
  }
}

function refuseRepeats(pieces: { slug: string }[], path: (string | number)[], context: z.RefinementCtx): void {
  for (const [index, { slug: name }] of pieces.entries()) {
    if (pieces.findIndex((other) => other.slug === name) === index) continue
    context.addIssue({ code: 'custom', path: [...path, index, 'slug'], message: `“${name}” is used twice.` })
  }
}
