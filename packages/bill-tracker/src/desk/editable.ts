import { z } from 'zod'
import { kinds, type EditableKind } from '../kinds/index.ts'
import type { Fields, FieldValues } from '../kinds/kind.ts'
import { line } from '../kinds/values.ts'

export const fieldValues: z.ZodType<FieldValues> = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

/** What stands behind anything that staff put on the record: nothing goes there without it. */
export const grounds = z.object({
  why: line,
  sourceUrl: z.url({ protocol: /^https$/ }).max(2_000),
  /** The words of the source that say so. */
  quote: line,
})
export type Grounds = z.infer<typeof grounds>

/** What the values of a row cannot be together, each beside the field that has to change; each alone is as it may be. */
export function findContradictions(kind: EditableKind, values: FieldValues): Record<string, string> {
  const may: Fields = kinds[kind].editable.values
  const own = Object.entries(values).filter(([field]) => field in may.shape)
  const issues = may.safeParse(Object.fromEntries(own)).error?.issues ?? []
  const told = issues.filter(({ code }) => code === 'custom')
  return Object.fromEntries(told.map(({ path, message }) => [String(path[0]), message]))
}
