import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import { planEdit, type FieldValues } from '@safe-to-report/bill-tracker/desk'
import { z } from 'zod'
import { listFields, type FieldSpec } from './form-fields.ts'
import { isRowId } from './row-id.ts'

/** Of fields that no form asks for. */
const otherLabels: [string, string][] = [
  ['*', 'The whole entry'],
  ['verified', 'Checked'],
  ['ayeCount', 'Ayes or Contents'],
  ['noCount', 'Noes or Not-Contents'],
]
const asked = listFields()
// Where two kinds call a field by two names, the first kind's stands for what is told without its form.
const labels = new Map([
  ...otherLabels,
  ...asked.flatMap(({ name, label }) => (label ? [[name, label] as const] : [])).toReversed(),
])
const prose = new Set(asked.filter(({ input }) => input === 'prose' || input === 'words').map(({ name }) => name))

/** A field of the record by the name that staff know it by. */
export function fieldLabel(field: string): string {
  const words = field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return labels.get(field) ?? words.charAt(0).toUpperCase() + words.slice(1)
}

/** What stands for an empty field. */
export const notGiven = 'Not given'

/** A value of the record in words. Whole rows and other odd shapes are told, not spelt out. */
export function showValue(field: string, value: unknown, specs: readonly FieldSpec[] = asked): string {
  if (value === null || value === undefined || value === '') return notGiven
  const chosen = choiceWords(specs, field, value)
  if (chosen !== undefined) return chosen
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return listNames(value) ?? 'Several values'
  return isRowId(value) ? 'Chosen' : formatLondonDate(value)
}

const names = z.array(z.object({ name: z.string() })).min(1)

/** In whose names an amendment stands. */
function listNames(value: unknown): string | undefined {
  return names
    .safeParse(value)
    .data?.map(({ name }) => name)
    .join('; ')
}

/** What a value that is chosen from a list is called there. */
function choiceWords(specs: readonly FieldSpec[], field: string, value: unknown): string | undefined {
  const named = specs.filter(({ name }) => name === field)
  const choices = named.flatMap((spec) => spec.choices ?? [])
  const wordsOf = (one: string): string | undefined => choices.find((choice) => choice.value === one)?.words
  if (!named.some(({ input }) => input === 'members') || typeof value !== 'string') return wordsOf(String(value))
  return value
    .split(' ')
    .map((number) => wordsOf(number) ?? `Parliament’s number ${number}`)
    .join('; ')
}

export interface FieldDifference {
  field: string
  label: string
  /** Prose is compared word by word. */
  isProse: boolean
  before: string
  after: string
}

/** The fields whose values differ, in the order of the form. */
export function findFieldDifferences(
  before: FieldValues,
  after: FieldValues,
  specs: readonly FieldSpec[] = asked,
): FieldDifference[] {
  const told = planEdit(before, after).changes
  return told.map((change) => ({ ...toDifference(change.field, change.before, change.after, specs) }))
}

/** One field's value before and after, in words; with the form that it was typed into, by what there was to choose from. */
export function toDifference(
  field: string,
  before: unknown,
  after: unknown,
  specs: readonly FieldSpec[] = asked,
): FieldDifference {
  return {
    field,
    label: specs.find(({ name }) => name === field)?.label ?? fieldLabel(field),
    isProse: prose.has(field) && typeof before === 'string' && typeof after === 'string',
    before: showValue(field, before, specs),
    after: showValue(field, after, specs),
  }
}
