import { checkValues, isToldInPrivate, type EditableKind, type FieldValues } from '@safe-to-report/bill-tracker/desk'
import { sayIssue } from '@safe-to-report/letters/campaigns'
import { z } from 'zod'
import { line, pageAddress, toFieldSchema } from './field-schemas.ts'
import { listFitting, listNotShown, sentAs, valueWhereUnset, type FieldSpec } from './form-fields.ts'

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
  /** Fields by name that fit by now, and that the form did not show: it is shown again, with them. */
  more?: string[]
}

/** A field that a form did not send, or sent as a file, is told as well as one that was typed wrong. */
const inOurWords = { error: sayIssue }

const backingSchema = z.object({
  sourceUrl: pageAddress,
  quote: line('Copy the words of the source that say so.'),
  why: line('Say in a few words why this changes.'),
})

/** What was said in private has no source that anybody could open, and none is read. */
const reasonAlone = backingSchema.pick({ why: true }).transform(({ why }) => ({ why, sourceUrl: '', quote: '' }))

interface Asked {
  kind: EditableKind
  specs: readonly FieldSpec[]
}

/**
 * Reads a form of the desk by what it asks for. What does not fit what was typed into the rest is not read, whatever a form that
 * was opened before may have sent. `today` is London's day: nothing was decided after it.
 */
export function readEditForm({ kind, specs }: Asked, form: FormData, today: string): EditAnswer {
  const typed = readTyped(form)
  const asked = listFitting(specs, typed)
  const more = listNotShown(asked, typed).map(sentAs)
  const fields = z
    .object(Object.fromEntries(asked.map((spec) => [sentAs(spec), toFieldSchema(spec)])))
    .safeParse({ ...Object.fromEntries(more.map((name) => [name, ''])), ...typed }, inOurWords)
  const backing = (isToldInPrivate(kind, typed) ? reasonAlone : backingSchema).safeParse(typed, inOurWords)
  const checked = fields.data && checkValues(kind, toValues(specs, fields.data))
  const problems = {
    ...toProblems(fields.error),
    ...toProblems(backing.error),
    ...(fields.data && findDaysToCome(asked, fields.data, today)),
    ...(checked?.outcome === 'invalid' && besideTheirFields(specs, checked.problems)),
  }
  if (checked?.outcome !== 'valid' || !backing.success || Object.keys(problems).length > 0 || more.length > 0) {
    const said = Object.entries(problems).filter(([name]) => !more.includes(name))
    return { outcome: 'invalid', problems: Object.fromEntries(said), ...(more.length > 0 && { more }) }
  }
  return { outcome: 'valid', proposed: checked.values, backing: backing.data }
}

function toValues(specs: readonly FieldSpec[], sent: FieldValues): FieldValues {
  return Object.fromEntries(specs.map((spec) => [spec.name, sent[sentAs(spec)] ?? valueWhereUnset(spec)]))
}

function besideTheirFields(specs: readonly FieldSpec[], problems: Record<string, string>): Record<string, string> {
  const names = new Map(specs.map((spec) => [spec.name, sentAs(spec)]))
  return Object.fromEntries(Object.entries(problems).map(([field, problem]) => [names.get(field) ?? field, problem]))
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

const expectedValues = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

/** What the row was when the form was opened; a form that does not say so is refused. */
export function readExpected(form: FormData): FieldValues | undefined {
  const sent = form.get('expected')
  return typeof sent === 'string' ? toExpected(sent) : undefined
}

/** The same of what a form had sent. */
export function toExpected(sent: string | undefined): FieldValues | undefined {
  try {
    return expectedValues.parse(JSON.parse(sent ?? ''))
  } catch {
    return undefined
  }
}

function findDaysToCome(specs: readonly FieldSpec[], fields: FieldValues, today: string): Record<string, string> {
  const early = specs.filter((spec) => spec.past && String(fields[sentAs(spec)] ?? '') > today)
  return Object.fromEntries(early.map((spec) => [sentAs(spec), 'This day has not come yet.']))
}

function toProblems(error: z.ZodError | undefined): Record<string, string> {
  return Object.fromEntries((error?.issues ?? []).map((issue) => [String(issue.path[0]), issue.message]).toReversed())
}
