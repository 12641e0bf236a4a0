import type { FieldValues, PublishOutcome } from '@safe-to-report/bill-tracker/desk'
import type { EditStep, OpenRow } from './desk-types.ts'
import { readEditForm, readExpected, readTyped, type Backing, type EditAnswer, type Typed } from './edit-form.ts'
import { findFieldDifferences } from './field-words.ts'
import { toTyped } from './form-fields.ts'

export interface EditMeans {
  publish: (edit: { expected: FieldValues; proposed: FieldValues } & Backing) => Promise<PublishOutcome>
  /** London's day. */
  today: string
}

export type EditOutcome = { outcome: 'published'; changeIds: number[] } | { outcome: 'form'; form: EditStep }

/** The form as it opens. */
export function openEdit(row: OpenRow): EditStep {
  return editAgain({ typed: toTyped(row.values, row.specs), expected: row.values })
}

/** What pressing a button of the form leads to: the form again, the difference, or a published change. */
export async function answerEdit(means: EditMeans, row: OpenRow, form: FormData): Promise<EditOutcome> {
  const typed = readTyped(form)
  const expected = readExpected(form) ?? row.values
  if (typed['intent'] === 'edit') {
    return again({ typed, expected })
  }
  const answer = keepWords(row, readEditForm(row, form, means.today))
  if (answer.outcome === 'invalid') {
    const { problems, more } = answer
    return again({ typed, expected, problems, ...(more && { more }) })
  }
  const { proposed, backing } = answer
  if (findFieldDifferences(expected, row.values).length > 0) {
    return againMeanwhile({ typed, expected, proposed, current: row.values })
  }
  const differences = findFieldDifferences(row.values, proposed, row.specs)
  if (differences.length === 0) {
    return again({ typed, expected, nothingChanged: true })
  }
  if (typed['intent'] !== 'publish') {
    return { outcome: 'form', form: { step: 'compare', typed, expected, differences } }
  }
  const published = await means.publish({ expected, proposed, ...backing })
  switch (published.outcome) {
    case 'published':
      return published
    case 'unchanged':
      return again({ typed, expected, nothingChanged: true })
    case 'changed-meanwhile':
      return againMeanwhile({ typed, expected, proposed, current: published.current })
  }
}

/** The words of an amendment can be replaced, not taken off the record. */
function keepWords({ kind, values }: OpenRow, answer: EditAnswer): EditAnswer {
  if (kind !== 'amendment' || answer.outcome === 'invalid') return answer
  if (!values['words'] || answer.proposed['words']) return answer
  return { outcome: 'invalid', problems: { words: 'Words once seen stay on the record. Say what they are now.' } }
}

interface Meanwhile {
  typed: Typed
  /** What the row held when the form was opened. */
  expected: FieldValues
  proposed: FieldValues
  current: FieldValues
}

/** What was typed stays; a field that was left alone shows what a colleague made of it, so that nobody undoes it unawares. */
function againMeanwhile({ typed, expected, proposed, current }: Meanwhile): EditOutcome {
  const leftAlone = Object.entries(current).filter(([field]) => proposed[field] === (expected[field] ?? null))
  return again({
    typed: { ...typed, ...toTyped(Object.fromEntries(leftAlone)) },
    expected: current,
    meanwhile: findFieldDifferences(expected, current),
  })
}

type OpenForm = Pick<EditStep, 'typed' | 'expected'> & Partial<Extract<EditStep, { step: 'edit' }>>

function again(form: OpenForm): EditOutcome {
  return { outcome: 'form', form: editAgain(form) }
}

function editAgain(form: OpenForm): EditStep {
  return { step: 'edit', problems: {}, meanwhile: [], nothingChanged: false, ...form }
}
