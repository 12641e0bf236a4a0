import { z } from 'zod'
import { kinds, type EditableKind } from '../kinds/index.ts'
import type { Fields, FieldValues } from '../kinds/kind.ts'
import { line } from '../kinds/values.ts'

export const fieldValues: z.ZodType<FieldValues, FieldValues> = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null()]),
)

/** What stands behind anything that staff put on the record: nothing goes there without it. */
export const grounds = z.object({
  why: line,
  sourceUrl: z.url({ protocol: /^https$/ }).max(2_000),
  /** The words of the source that say so. */
  quote: line,
})
export type Grounds = z.infer<typeof grounds>

type CheckedValues =
  | { outcome: 'valid'; values: FieldValues }
  | { outcome: 'invalid'; problems: Record<string, string> }

/**
 * The values of a row as the record would take them; or what they cannot be, alone or together, each beside the field that has to
 * change. What is no value of its kind, such as what a new row stands in, is given back as it is.
 */
export function checkValues(kind: EditableKind, given: FieldValues): CheckedValues {
  const may: Fields = kinds[kind].editable.values
  const own = Object.fromEntries(Object.entries(given).filter(([field]) => field in may.shape))
  const read = may.safeParse(own)
  if (read.success) return { outcome: 'valid', values: { ...given, ...read.data } }
  const told = read.error.issues.map(({ code, path, message }) => [
    String(path[0]),
    code === 'custom' ? message : unlike,
  ])
  return { outcome: 'invalid', problems: Object.fromEntries(told.toReversed()) }
}

/** What no form of the desk lets through, told all the same. */
const unlike = 'The record cannot hold this. Look at it again.'
