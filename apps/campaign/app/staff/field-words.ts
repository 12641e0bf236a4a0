import { formatLondonDate } from '@safe-to-report/bill-tracker/words'
import { planEdit, type FieldValues } from '@safe-to-report/bill-tracker/desk'
import { fieldSpecs } from './form-fields.ts'

const labels = new Map([
  ['*', 'The whole entry'],
  ['decision', 'Decision'],
  ['decidedOn', 'Decided on'],
  ['movedOn', 'Moved on'],
  ['countFor', 'Votes for'],
  ['countAgainst', 'Votes against'],
  ['majority', 'Majority'],
  ['plainSummary', 'Plain summary'],
  ['note', 'Note'],
  ['words', 'The very words'],
  ['plainWords', 'Our plain words'],
  ['verified', 'Checked'],
  ['sitsOn', 'Sits on'],
  ['ayeMeans', 'What Aye or Content means'],
  ['amendment', 'What it was on'],
  ['label', 'Name'],
  ['strength', 'How much of the ask'],
  ['apart', 'What sets it apart'],
  ['rule', 'What it makes of data'],
  ['namesConsent', 'Consent is named'],
  ['lookedOn', 'Last looked at on'],
  ['why', 'Why it could'],
  ['happenedOn', 'Day'],
  ['fate', 'What became of it'],
  ['precision', 'How exact the day is'],
  ['whoSaysSo', 'Who says so'],
  ['who', 'Whose position'],
  ['heldWhen', 'When they held it'],
  ['url', 'Address'],
  ['kind', 'What it is'],
  ['askId', 'Ask'],
  ['billId', 'Bill'],
  ['stageId', 'Stage'],
  ['parliamentId', 'Parliament’s number'],
  ['ayeCount', 'Ayes or Contents'],
  ['noCount', 'Noes or Not-Contents'],
  ['publishedOn', 'Published'],
  ['runBy', 'Run by'],
  ['audience', 'Whom it is for'],
  ['nations', 'Nations'],
  ['textNumber', 'Number for texts'],
  ['siteCy', 'Site in Welsh'],
  ['siteEs', 'Site in Spanish'],
  ['sitePt', 'Site in Portuguese'],
  ['checkedOn', 'Last checked on'],
  ['archiveUrl', 'Address of a copy'],
  ['inPrint', 'Where in print'],
])

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
  const specs = Object.values(fieldSpecs).flat()
  const choices = specs.flatMap((spec) => (spec.name === field ? (spec.choices ?? []) : []))
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
    isProse: isProse(field) && typeof before === 'string' && typeof after === 'string',
    before: showValue(field, before),
    after: showValue(field, after),
  }
}

function isProse(field: string): boolean {
  return ['plainSummary', 'note', 'words', 'plainWords', 'summary', 'statement', 'caveat'].includes(field)
}
