import { listAmendmentChoices, type Editable } from '@safe-to-report/bill-tracker/desk'
import { findSignedChanges, listSignedChanges, type Database } from '@safe-to-report/db'
import type { EditStep, OpenRow } from './desk-types.ts'
import { toTyped } from './edit-form.ts'
import { openEdit } from './edit-row.ts'
import { fieldsOf, type FieldSpec } from './form-fields.ts'

/** What the form of a row asks for, with what there is to choose from on the record. */
export async function findSpecs(db: Database, { kind, id, values }: Editable): Promise<FieldSpec[]> {
  if (kind !== 'division') return fieldsOf(kind)
  const offered = await listAmendmentChoices(db, id)
  const choices = offered.map(({ slug, name }) => ({ value: slug, words: name }))
  const stands = values['amendment']
  // A division on several amendments, or on one of another House, stays as it is unless somebody chooses.
  const isOffered = typeof stands !== 'string' || choices.some(({ value }) => value === stands)
  const all = isOffered ? choices : [{ value: stands, words: `As now: ${stands.replaceAll(' ', ' and ')}` }, ...choices]
  return fieldsOf(kind).map((spec) => (spec.name === 'amendment' ? { ...spec, choices: all } : spec))
}

/**
 * The form of a row. With a change to undo, its field holds what it held before, backed by the source that stood behind that
 * where there was one: nothing is undone until it is published like any other edit.
 */
export async function openWithUndo(db: Database, row: OpenRow, undo: number | undefined): Promise<EditStep> {
  const form = openEdit(row)
  const [change] = undo === undefined ? [] : await findSignedChanges(db, [undo])
  const isField = row.specs.some(({ name }) => name === change?.field)
  if (!change || change.subjectId !== row.id || !isField) return form
  const { before, field } = change
  const value = typeof before === 'string' || typeof before === 'number' ? before : null
  const earlier = await listSignedChanges(db, { subjectId: row.id, before: change.id, limit: 100 })
  const behind = earlier.find((one) => one.field === field && one.sourceUrl !== null)
  return {
    ...form,
    typed: {
      ...form.typed,
      ...toTyped({ [field]: value, sourceUrl: behind?.sourceUrl ?? null, quote: behind?.quote ?? null }),
      why: `Takes back what was changed on ${change.at.toISOString().slice(0, 10)}`,
    },
  }
}
