import type { FieldValues, HandedIn, HandInManner } from '@safe-to-report/bill-tracker/desk'
import type { EditStep, OpenRow } from './desk-types.ts'
import {
  readEditForm,
  readExpected,
  readTyped,
  toExpected,
  type Backing,
  type EditAnswer,
  type Typed,
} from './edit-form.ts'
import { findFieldDifferences } from './field-words.ts'
import { toTyped } from './form-fields.ts'
import type { NotProposed } from './hand-in.ts'
import { tellNotProposed } from './tell-refusal.ts'

/** An edit as it leaves its form. A draft has no backing yet, and no values but what was typed. */
export interface LeavingEdit {
  manner: HandInManner
  expected: FieldValues
  proposed: FieldValues
  backing: Partial<Backing>
  typed: Typed
}

export interface EditMeans {
  handIn: (edit: LeavingEdit) => Promise<HandedIn | NotProposed>
  /** London's day. */
  today: string
}

export type EditOutcome = { outcome: 'handed-in'; done: HandedIn } | { outcome: 'form'; form: EditStep }

/** The form as it opens: with what the record says, or with what somebody typed into it before. */
export function openEdit(row: OpenRow, typedBefore?: Typed): EditStep {
  const typed = toTyped(row.values, row.specs)
  if (!typedBefore) return editAgain({ typed, expected: row.values })
  const expected = toExpected(typedBefore['expected']) ?? row.values
  const opened = { typed: { ...typed, ...typedBefore }, expected }
  if (findFieldDifferences(expected, row.values).length === 0) return editAgain(opened)
  return meanwhile(row, opened)
}

/** What pressing a button of the form leads to: the form again, the difference, or a change that is handed in. */
export async function answerEdit(means: EditMeans, row: OpenRow, form: FormData): Promise<EditOutcome> {
  const typed = readTyped(form)
  const expected = readExpected(form) ?? row.values
  const intent = typed['intent']
  if (intent === 'draft') return keepDraft(means, row, typed)
  if (intent === 'edit') return again({ typed, expected })
  // Before all else is looked at: what was typed was typed beside other values.
  if (findFieldDifferences(expected, row.values).length > 0) {
    return { outcome: 'form', form: meanwhile(row, { typed, expected }) }
  }
  const answer = keepWords(row, readEditForm(row, form, means.today))
  if (answer.outcome === 'invalid') {
    const { problems, more } = answer
    return again({ typed, expected, problems, ...(more && { more }) })
  }
  const { proposed, backing } = answer
  const differences = findFieldDifferences(row.values, proposed, row.specs)
  if (differences.length === 0) return again({ typed, expected, nothingChanged: true })
  if (intent !== 'hand-in' && intent !== 'hurry') {
    return { outcome: 'form', form: { step: 'compare', typed, expected, differences } }
  }
  const done = await means.handIn({ manner: intent, expected, proposed, backing, typed: toKeep(typed) })
  return toOutcome(row, { typed, expected }, done)
}

/** Whatever was typed is kept, however unfinished. */
async function keepDraft(means: EditMeans, row: OpenRow, typed: Typed): Promise<EditOutcome> {
  const { sourceUrl = '', quote = '', why = '' } = typed
  const done = await means.handIn({
    manner: 'draft',
    expected: row.values,
    proposed: {},
    backing: { sourceUrl, quote, why },
    typed: toKeep(typed),
  })
  return toOutcome(row, { typed, expected: row.values }, done)
}

/** The form without what said which button was pressed. */
export function toKeep({ intent: _intent, revises: _revises, ...typed }: Typed): Typed {
  return typed
}

function toOutcome(row: OpenRow, opened: Opened, done: HandedIn | NotProposed): EditOutcome {
  switch (done.outcome) {
    case 'waiting':
    case 'draft':
    case 'published':
    case 'stuck':
      return { outcome: 'handed-in', done }
    case 'unchanged':
      return again({ ...opened, nothingChanged: true })
    case 'changed-meanwhile':
      return { outcome: 'form', form: meanwhile({ ...row, values: done.current }, opened) }
    case 'gone':
    case 'no-parent':
    case 'already-there':
    case 'already':
    case 'not-takable':
      return again({ ...opened, problems: { form: tellNotProposed(done) } })
    default:
      return done satisfies never
  }
}

/** The words of an amendment can be replaced, not taken off the record. */
function keepWords({ kind, values }: OpenRow, answer: EditAnswer): EditAnswer {
  if (kind !== 'amendment' || answer.outcome === 'invalid') return answer
  if (!values['words'] || answer.proposed['words']) return answer
  return { outcome: 'invalid', problems: { words: 'Words once seen stay on the record. Say what they are now.' } }
}

interface Opened {
  typed: Typed
  /** What the row held when the form was opened. */
  expected: FieldValues
}

/** What was typed stays; a field that was left alone shows what a colleague made of it, so that nobody undoes it unawares. */
function meanwhile(row: OpenRow, { typed, expected }: Opened): EditStep {
  const [was, is] = [toTyped(expected, row.specs), toTyped(row.values, row.specs)]
  const leftAlone = Object.entries(is).filter(([field]) => asSent(typed[field]) === asSent(was[field]))
  return editAgain({
    typed: { ...typed, ...Object.fromEntries(leftAlone) },
    expected: row.values,
    meanwhile: findFieldDifferences(expected, row.values, row.specs),
  })
}

/** A browser sends line breaks of its own. */
function asSent(text: string | undefined): string {
  return (text ?? '').replaceAll('\r\n', '\n').trim()
}

type OpenForm = Pick<EditStep, 'typed' | 'expected'> & Partial<Extract<EditStep, { step: 'edit' }>>

function again(form: OpenForm): EditOutcome {
  return { outcome: 'form', form: editAgain(form) }
}

function editAgain(form: OpenForm): EditStep {
  return { step: 'edit', problems: {}, meanwhile: [], nothingChanged: false, ...form }
}
