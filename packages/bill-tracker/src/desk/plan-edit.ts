import type { FieldValue, FieldValues } from '../kinds/kind.ts'

export interface FieldChange {
  field: string
  before: FieldValue
  after: FieldValue
}

export interface EditPlan {
  /** In the order of the proposed fields; empty when nothing would change. */
  changes: FieldChange[]
}

/** What an edit would change: each proposed field whose value differs from the row's. */
export function planEdit(current: FieldValues, proposed: FieldValues): EditPlan {
  const changes = Object.entries(proposed)
    .map(([field, after]) => ({ field, before: current[field] ?? null, after }))
    .filter(({ before, after }) => before !== after)
  return { changes }
}

/** Whether somebody changed the row since the editor opened it, in what the editor saw of it or would change. */
export function hasChangedMeanwhile(current: FieldValues, expected: FieldValues, proposed: FieldValues = {}): boolean {
  const fields = [...Object.keys(expected), ...Object.keys(proposed)].filter((field) => field in current)
  return fields.some((field) => (current[field] ?? null) !== (expected[field] ?? null))
}
