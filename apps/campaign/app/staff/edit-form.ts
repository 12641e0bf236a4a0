import { findContradictions, type EditableKind, type FieldValues } from '@safe-to-report/bill-tracker/desk'
import { sayIssue } from '@safe-to-report/letters/campaigns'
import { z } from 'zod'
import { line, pageAddress, toFieldSchema } from './field-schemas.ts'
import type { FieldSpec } from './form-fields.ts'

/** The fields of a form as they were typed, to show them again. */
export type Typed = Record<string, string>

export interface Backing {
  why: string
  sourceUrl: string
  quote: string
}

export type BackingAnswer = { outcome: 'valid'; backing: Backing } | Invalid
export type EditAnswer = { outcome: 'valid'; proposed: FieldValues; backing: Backing } | Invalid

interface Invalid {
  outcome: 'invalid'
  problems: Record<string, string>
}

/** A field that a form did not send, or sent as a file, is told as well as one that was typed wrong. */
const inOurWords = { error: sayIssue }

const backingSchema = z.object({
  sourceUrl: pageAddress,
  quote: line('Copy the words of the source that say so.'),
  why: line('Say in a few words why this changes.'),
})

interface Asked {
  kind: EditableKind
  specs: readonly FieldSpec[]
}

/** Reads a form of the desk by what it asks for. `today` is London's day: nothing was decided after it. */
export function readEditForm({ kind, specs }: Asked, form: FormData, today: string): EditAnswer {
  const typed = readTyped(form)
  const fields = z
    .object(Object.fromEntries(specs.map((spec) => [spec.name, toFieldSchema(spec)])))
    .safeParse(typed, inOurWords)
  const backing = backingSchema.safeParse(typed, inOurWords)
  const problems = {
    ...toProblems(fields.error),
    ...toProblems(backing.error),
    ...(fields.data && { ...findDaysToCome(specs, fields.data, today), ...findContradictions(kind, fields.data) }),
  }
  if (!fields.success || !backing.success || Object.keys(problems).length > 0) {
    return { outcome: 'invalid', problems }
  }
  return { outcome: 'valid', proposed: fields.data, backing: backing.data }
}

/** Reads what stands behind a step that sets no field: a check, an answer to what was held. */
export function readBacking(form: FormData): BackingAnswer {
  const backing = backingSchema.safeParse(readTyped(form), inOurWords)
  if (backing.success) return { outcome: 'valid', backing: backing.data }
  return { outcome: 'invalid', problems: toProblems(backing.error) }
}

/** Reads a reason alone. */
export function readReason(form: FormData): { outcome: 'valid'; why: string } | Invalid {
  const reason = z.object({ why: line('Say why, in a few words.') }).safeParse(readTyped(form), inOurWords)
  if (reason.success) return { outcome: 'valid', why: reason.data.why }
  return { outcome: 'invalid', problems: toProblems(reason.error) }
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

function findDaysToCome(specs: readonly FieldSpec[], fields: FieldValues, today: string): Record<string, string> {
  const early = specs.filter(({ name, past }) => past && String(fields[name] ?? '') > today)
  return Object.fromEntries(early.map(({ name }) => [name, 'This day has not come yet.']))
}

function toProblems(error: z.ZodError | undefined): Record<string, string> {
  return Object.fromEntries((error?.issues ?? []).map((issue) => [String(issue.path[0]), issue.message]).toReversed())
}
