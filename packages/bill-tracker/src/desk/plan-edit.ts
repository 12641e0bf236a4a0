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

/** Whether somebody changed the row since the editor opened it. */
export function hasChangedMeanwhile(current: FieldValues, expected: FieldValues): boolean {
  return Object.entries(current).some(([field, value]) => (expected[field] ?? null) !== value)
}

/** The majority that follows from two counts, for a row that would otherwise keep an older one. */
export function planMajority(current: number | null, proposed: FieldValues): FieldChange[] {
  const { countFor, countAgainst } = proposed
  if (typeof countFor !== 'number' || typeof countAgainst !== 'number') return []
  const after = Math.abs(countFor - countAgainst)
  return after === current ? [] : [{ field: 'majority', before: current, after }]
}
