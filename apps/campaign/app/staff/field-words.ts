import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import { planEdit, type FieldValues } from '@safe-to-report/bill-tracker/desk'
import { listFields } from './form-fields.ts'

/** Of fields that no form asks for. */
const otherLabels: [string, string][] = [
  ['*', 'The whole entry'],
  ['verified', 'Checked'],
  ['namesConsent', 'Consent is named'],
  ['lookedOn', 'Last looked at on'],
  ['why', 'Why it could'],
  ['parliamentId', 'Parliament’s number'],
  ['ayeCount', 'Ayes or Contents'],
  ['noCount', 'Noes or Not-Contents'],
]
const asked = listFields()
const labels = new Map([...otherLabels, ...asked.flatMap(({ name, label }) => (label ? [[name, label] as const] : []))])
const prose = new Set(asked.filter(({ input }) => input === 'prose' || input === 'words').map(({ name }) => name))

/** A field of the record by the name that staff know it by. */
export function fieldLabel(field: string): string {
  const words = field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return labels.get(field) ?? words.charAt(0).toUpperCase() + words.slice(1)
}

/** What stands for an empty field. */
export const notGiven = 'Not given'

/** A value of the record in words. Whole rows and other odd shapes are told, not spelt out. */
export function showValue(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') {
    return notGiven
  }
  const chosen = choiceWords(field, value)
  if (chosen !== undefined) {
    return chosen
  }
  if (typeof value === 'string') {
    return formatLondonDate(value)
  }
  if (typeof value === 'boolean') {
    return value ? 'Yes' : 'No'
  }
  return typeof value === 'number' ? String(value) : 'Several values'
}

/** What a value that is chosen from a list is called there. */
function choiceWords(field: string, value: unknown): string | undefined {
  const choices = asked.flatMap((spec) => (spec.name === field ? (spec.choices ?? []) : []))
  return choices.find((choice) => choice.value === value)?.words
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
export function findFieldDifferences(before: FieldValues, after: FieldValues): FieldDifference[] {
  return planEdit(before, after).changes.map((change) => toDifference(change.field, change.before, change.after))
}

/** One field's value before and after, in words. */
export function toDifference(field: string, before: unknown, after: unknown): FieldDifference {
  return {
    field,
    label: fieldLabel(field),
    isProse: prose.has(field) && typeof before === 'string' && typeof after === 'string',
    before: showValue(field, before),
    after: showValue(field, after),
  }
}
