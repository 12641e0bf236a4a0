import { tidyWords, type EditableKind, type FieldValues } from '@safe-to-report/bill-tracker'
import { decisions } from '@safe-to-report/db'
import { z } from 'zod'

/** The fields of a form as they were typed, to show them again. */
export type Typed = Record<string, string>

export interface Backing {
  why: string
  sourceUrl: string
  quote: string
}

export type EditAnswer =
  | { outcome: 'valid'; proposed: FieldValues; backing: Backing }
  | { outcome: 'invalid'; problems: Record<string, string> }

const prose = z
  .string()
  .transform((text) => text.replaceAll('\r\n', '\n').trim())
  .pipe(z.string().max(2_000, 'Use at most 2,000 characters.'))
const proseOrNothing = prose.transform((text) => (text === '' ? null : text))
const veryWords = z
  .string()
  .transform(tidyWords)
  .pipe(z.string().max(20_000, 'Use at most 20,000 characters.'))
  .transform((text) => (text === '' ? null : text))
const line = (ask: string): z.ZodType<string> =>
  prose.pipe(z.string().min(1, ask).max(600, 'Use at most 600 characters.'))

const count = z
  .string()
  .trim()
  .regex(/^\d{0,4}$/, 'Give the count in figures, or leave it empty.')
  .transform((text) => (text === '' ? null : Number(text)))

const day = z
  .string()
  .trim()
  .pipe(z.union([z.literal(''), z.iso.date('Give a whole date: day, month and year.')]))
  .transform((text) => (text === '' ? null : text))

const decision = z
  .union([z.literal(''), z.enum(decisions)], 'Choose one of the decisions in the list.')
  .transform((text) => (text === '' ? null : text))

const fieldSchemas = {
  amendment: z.object({
    decision,
    decidedOn: day,
    countFor: count,
    countAgainst: count,
    plainSummary: proseOrNothing,
    note: proseOrNothing,
    words: veryWords,
  }),
  text: z.object({ plainWords: prose.pipe(z.string().min(1, 'Say it in plain words.')), words: veryWords }),
  stage: z.object({ plainSummary: proseOrNothing, note: proseOrNothing }),
} satisfies Record<EditableKind, z.ZodType<FieldValues>>

const backingSchema = z.object({
  sourceUrl: z
    .string()
    .trim()
    .max(2_000, 'Use a shorter address.')
    .pipe(
      z.url({
        protocol: /^https$/,
        hostname: z.regexes.domain,
        error: 'Give the whole address of the page, beginning with https://',
      }),
    ),
  quote: line('Copy the words of the source that say so.'),
  why: line('Say in a few words why this changes.'),
})

/** Reads the form of the desk. `today` is London's day: nothing was decided after it. */
export function readEditForm(kind: EditableKind, form: FormData, today: string): EditAnswer {
  const typed = readTyped(form)
  const fields = fieldSchemas[kind].safeParse(typed)
  const backing = backingSchema.safeParse(typed)
  const problems = {
    ...toProblems(fields.error),
    ...toProblems(backing.error),
    ...findContradictions(fields.data, today),
  }
  if (!fields.success || !backing.success || Object.keys(problems).length > 0) {
    return { outcome: 'invalid', problems }
  }
  return { outcome: 'valid', proposed: fields.data, backing: backing.data }
}

/** Everything that was typed, as text. */
export function readTyped(form: FormData): Typed {
  return Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}

/** The fields of a row as a form shows them. */
export function toTyped(values: FieldValues): Typed {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === null ? '' : String(value)]))
}

const expectedValues = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

/** What the row was when the form was opened; a form that does not say so is refused. */
export function readExpected(form: FormData): FieldValues | undefined {
  try {
    return expectedValues.parse(JSON.parse(z.string().parse(form.get('expected'))))
  } catch {
    return undefined
  }
}

function findContradictions(fields: FieldValues | undefined, today: string): Record<string, string> {
  if (!fields) {
    return {}
  }
  const problems: Record<string, string> = {}
  if (typeof fields['decidedOn'] === 'string' && fields['decidedOn'] > today) {
    problems['decidedOn'] = 'This day has not come yet.'
  }
  if ((fields['countFor'] ?? null) !== null && fields['countAgainst'] === null) {
    problems['countAgainst'] = 'Give both counts, or neither.'
  }
  if ((fields['countAgainst'] ?? null) !== null && fields['countFor'] === null) {
    problems['countFor'] = 'Give both counts, or neither.'
  }
  return problems
}

function toProblems(error: z.ZodError | undefined): Record<string, string> {
  return Object.fromEntries((error?.issues ?? []).map((issue) => [String(issue.path[0]), issue.message]).toReversed())
}
