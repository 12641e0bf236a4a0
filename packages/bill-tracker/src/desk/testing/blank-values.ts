import { kinds, type EditableKind } from '../../kinds/index.ts'
import type { Fields, FieldValues } from '../../kinds/kind.ts'

/** The form of a new row before anything is typed: nothing is known in any of its fields. */
export function blankValues(kind: EditableKind): FieldValues {
  const { shape }: Fields = kinds[kind].editable.values
  return Object.fromEntries(Object.keys(shape).map((field) => [field, null]))
}
