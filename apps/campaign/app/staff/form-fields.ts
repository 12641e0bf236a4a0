import type { AddableKind, EditableKind } from '@safe-to-report/bill-tracker/desk'
import { forms } from './forms/index.ts'
import type { FieldWords } from './forms/kind-form.ts'

/** One field of a form of the desk. */
export interface FieldSpec extends FieldWords {
  name: string
}

/** What the form of a kind asks for, in its order. */
export function fieldsOf(kind: EditableKind): FieldSpec[] {
  return toSpecs(forms[kind].fields)
}

/** What a new row of a kind stands in; what there is to choose from is on the record. */
export function parentsOf(kind: AddableKind): FieldSpec[] {
  return toSpecs(forms[kind].adding.standsIn)
}

/** Every field of every form. */
export function listFields(): FieldSpec[] {
  return Object.values(forms).flatMap((form) => [
    ...toSpecs(form.fields),
    ...('adding' in form ? toSpecs(form.adding.standsIn) : []),
  ])
}

function toSpecs(fields: Readonly<Record<string, FieldWords>>): FieldSpec[] {
  return Object.entries(fields).map(([name, field]) => ({ name, ...field }))
}
