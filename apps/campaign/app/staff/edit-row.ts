import type { FieldValues, PublishOutcome } from '@safe-to-report/bill-tracker'
import type { EditStep, OpenRow } from './desk-types.ts'
import { readEditForm, readExpected, readTyped, toTyped, type Backing } from './edit-form.ts'
import { findFieldDifferences } from './field-words.ts'

export interface EditDoors {
  publish: (edit: { expected: FieldValues; proposed: FieldValues } & Backing) => Promise<PublishOutcome>
  /** London's day. */
  today: string
}

export type EditOutcome = { outcome: 'published'; changeIds: number[] } | { outcome: 'form'; form: EditStep }

/** The form as it opens. */
export function openEdit(row: OpenRow): EditStep {
  return editAgain({ typed: toTyped(row.values), expected: row.values })
}

/** What pressing a button of the form leads to: the form again, the difference, or a published change. */
export async function answerEdit(doors: EditDoors, row: OpenRow, form: FormData): Promise<EditOutcome> {
  const typed = readTyped(form)
  const expected = readExpected(form) ?? row.values
  const again = (more: Partial<Extract<EditStep, { step: 'edit' }>>): EditOutcome => ({
    outcome: 'form',
    form: editAgain({ typed, expected, ...more }),
  })
  if (typed['intent'] === 'edit') {
    return again({})
  }
  const answer = readEditForm(row.kind, form, doors.today)
  if (answer.outcome === 'invalid') {
    return again({ problems: answer.problems })
  }
  const { proposed, backing } = answer
  const meanwhile = findFieldDifferences(expected, row.values)
  if (meanwhile.length > 0) {
    return again({ expected: row.values, meanwhile })
  }
  const differences = findFieldDifferences(row.values, proposed)
  if (differences.length === 0) {
    return again({ nothingChanged: true })
  }
  if (typed['intent'] !== 'publish') {
    return { outcome: 'form', form: { step: 'compare', typed, expected, differences } }
  }
  const published = await doors.publish({ expected, proposed, ...backing })
  switch (published.outcome) {
    case 'published':
      return published
    case 'unchanged':
      return again({ nothingChanged: true })
    case 'changed-meanwhile':
      return again({ expected: published.current, meanwhile: findFieldDifferences(expected, published.current) })
  }
}

function editAgain(
  form: Pick<EditStep, 'typed' | 'expected'> & Partial<Extract<EditStep, { step: 'edit' }>>,
): EditStep {
  return { step: 'edit', problems: {}, meanwhile: [], nothingChanged: false, ...form }
}
