import { fieldLabel } from './field-words.ts'
import { sentAs, type FieldSpec } from './form-fields.ts'

/** What is to be looked at again: by its field's own label, or about the form as a whole. */
export interface ToldProblem {
  name: string
  /** Null of what is about no one field. */
  label: string | null
  problem: string
}

/** Behind the fields of every form: how it is known. */
export const sourceLabels = { sourceUrl: 'Address of the source', quote: 'What it says' } as const

/** Problems in the order in which the form asks for its fields, `why` being the label of its reason. What is about no one field comes first. */
export function listProblems(
  problems: Readonly<Record<string, string>>,
  specs: readonly FieldSpec[],
  why: string,
): ToldProblem[] {
  const labels = new Map<string, string>([
    ...specs.map((spec) => [sentAs(spec), spec.label ?? fieldLabel(spec.name)] as const),
    ...Object.entries(sourceLabels),
    ['why', why],
  ])
  const order = ['form', ...labels.keys()]
  const placeOf = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length)
  return Object.entries(problems)
    .map(([name, problem]) => ({ name, label: labels.get(name) ?? null, problem }))
    .toSorted((one, other) => placeOf(one.name) - placeOf(other.name))
}
