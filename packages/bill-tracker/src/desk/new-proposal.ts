import type { ProposalAct, proposals, SubjectKind } from '@safe-to-report/db'
import { z } from 'zod'
import { addableKinds, checkableKinds, editableKinds, kinds, type EditableKind } from '../kinds/index.ts'
import type { Editable, FieldValues } from '../kinds/kind.ts'
import { line } from '../kinds/values.ts'
import { fieldValues, grounds } from './editable.ts'

export const newEdit = z.object({
  kind: z.enum(editableKinds),
  id: z.uuid(),
  /** What the row held when the editor opened it. */
  expected: fieldValues,
  /** What it would hold: the whole form, or the fields that change. */
  proposed: fieldValues,
})

export const newAddition = z.object({
  kind: z.enum(addableKinds),
  /** What it would stand in, by id: rows of the record, or what somebody proposes to add. */
  parents: z.record(z.string(), z.string().nullable()),
  proposed: fieldValues,
})

export const newTakeOff = z.object({ kind: z.enum(checkableKinds), id: z.uuid(), why: line })

export const newTakeTheirs = z.object({ conflictId: z.uuid() })

const unfinished = z
  .string()
  .nullish()
  .transform((typed) => (typed ?? '').slice(0, 2_000))

/** A draft may lack any of its grounds, and holds of them what fits; all that was typed is kept beside them. */
const unfinishedGrounds = z.object({ why: unfinished, sourceUrl: unfinished, quote: unfinished })

/** Of what was said in private there is a reason alone: neither a place nor a word of it. */
const none = z.literal(['', null]).transform(() => null)
const privateGrounds = z.object({ why: line, sourceUrl: none, quote: none })

type Finished = Pick<Prepared, 'why' | 'sourceUrl' | 'quote'> & { state?: 'waiting' }
type Unfinished = z.input<typeof unfinishedGrounds> & { state: 'draft' }

export type NewEdit = { act: 'edit' } & z.input<typeof newEdit> & (Finished | Unfinished)
export type NewAddition = { act: 'add' } & z.input<typeof newAddition> & (Finished | Unfinished)
/** It needs no source: what nobody can show any more has none. */
export type NewTakeOff = { act: 'take-off' } & z.input<typeof newTakeOff>
export type NewTakeTheirs = { act: 'take-theirs' } & z.input<typeof newTakeTheirs>

/** A change that waits for a second person, or one that its author has not finished. */
export type NewProposal = (NewEdit | NewAddition | NewTakeOff | NewTakeTheirs) & {
  /** One's own that is not decided yet: this takes its place. */
  revises?: string
  /** The form as it was typed, for its author to go on with. */
  typed?: Record<string, string>
}

type Stored = (typeof proposals.$inferSelect)['proposed']

/** A proposal as the database takes it. */
export interface Prepared {
  act: ProposalAct
  kind: SubjectKind
  subjectId: string
  billId: string | null
  title: string
  within: string | null
  expected: Stored
  proposed: Stored
  why: string
  sourceUrl: string | null
  quote: string | null
}

/** Why something cannot be proposed. */
export type Refusal =
  /** The row, or one's own proposal, is not there any more. */
  | { outcome: 'gone' }
  | { outcome: 'unchanged' }
  /** Somebody published another value since the form was opened. */
  | { outcome: 'changed-meanwhile'; current: FieldValues }
  /** What it would stand in is neither on the record nor proposed. */
  | { outcome: 'no-parent' }
  | { outcome: 'already-there' }
  /** It is not in public any more. */
  | { outcome: 'already' }
  /** What Parliament offers is no value that the row can hold. */
  | { outcome: 'not-takable' }

/** What would be on the record. */
interface Handed {
  kind: EditableKind
  values: FieldValues
}

/** @throws ZodError where what is handed in lacks a reason, an https source or its words, or has these of something private */
export function parseGrounds(
  given: NewEdit | NewAddition,
  { kind, values }: Handed,
): Pick<Prepared, 'why' | 'sourceUrl' | 'quote'> {
  if (given.state === 'draft') return unfinishedGrounds.parse(given)
  return isToldInPrivate(kind, values) ? privateGrounds.parse(given) : grounds.parse(given)
}

/** Whether such values tell of something said in private. */
export function isToldInPrivate(kind: EditableKind, values: FieldValues): boolean {
  const { isPrivate }: Editable = kinds[kind].editable
  return isPrivate?.(values) ?? false
}
