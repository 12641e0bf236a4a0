import { z } from 'zod'
import { editableKinds, kinds, type EditableKind } from '../kinds/index.ts'
import type { Editable, Fields, FieldValues } from '../kinds/kind.ts'
import { line } from '../kinds/values.ts'

export const fieldValues: z.ZodType<FieldValues> = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

/** What stands behind anything that staff put on the record: nothing goes there without it. */
export const grounds = z.object({
  why: line,
  sourceUrl: z.url({ protocol: /^https$/ }).max(2_000),
  /** The words of the source that say so. */
  quote: line,
  staffId: z.uuid(),
})
export type Grounds = z.infer<typeof grounds>

/** An edit that may be published; what it proposes must also be what its kind of row may hold. */
const whole = grounds.extend({
  kind: z.enum(editableKinds),
  id: z.uuid(),
  /** What the row held when the editor opened it. */
  expected: fieldValues,
  proposed: fieldValues,
})
export type Edit = z.infer<typeof whole>

/** @throws ZodError where the edit lacks a reason, an https source, its words, or holds what may not be edited */
export function parseEdit(given: Edit): Edit {
  const edit = whole.parse(given)
  return { ...edit, proposed: kinds[edit.kind].editable.values.parse(edit.proposed) }
}

/** Whether sync writes a field too: an edit of one is pinned, so that sync asks before undoing it. */
export function isOwnedByParliament(kind: EditableKind, field: string): boolean {
  const { shared = [] }: Editable = kinds[kind].editable
  return shared.includes(field)
}

/** What the values of a row cannot be together, each beside the field that has to change; each alone is as it may be. */
export function findContradictions(kind: EditableKind, values: FieldValues): Record<string, string> {
  const may: Fields = kinds[kind].editable.values
  const own = Object.entries(values).filter(([field]) => field in may.shape)
  const issues = may.safeParse(Object.fromEntries(own)).error?.issues ?? []
  const told = issues.filter(({ code }) => code === 'custom')
  return Object.fromEntries(told.map(({ path, message }) => [String(path[0]), message]))
}
