import { decisions } from '@safe-to-report/db'
import { z } from 'zod'
import { tidyWords } from '../words/pasted-words.ts'

export const editableKinds = ['amendment', 'stage', 'text'] as const
/** The kinds of row that staff edit by hand. */
export type EditableKind = (typeof editableKinds)[number]

/** A field as it stands on the record; null is not known. */
export type FieldValue = string | number | null
export type FieldValues = Record<string, FieldValue>

const prose = z.string().trim().min(1).max(2_000).nullable()
/** The very words, a line of the paper a line; two spaces at the beginning of a line are a step of indentation. */
const words = z.string().transform(tidyWords).pipe(z.string().min(1).max(20_000)).nullable()
const count = z.int().nonnegative().max(9_999).nullable()

const amendmentValues = z.strictObject({
  decision: z.enum(decisions).nullable(),
  decidedOn: z.iso.date().nullable(),
  countFor: count,
  countAgainst: count,
  plainSummary: prose,
  note: prose,
  words,
})
export type AmendmentValues = z.infer<typeof amendmentValues>

const stageValues = z.strictObject({ plainSummary: prose, note: prose })
export type StageValues = z.infer<typeof stageValues>

/** A text without an amendment, as a section of an Act: an amendment's words are its own. */
const textValues = z.strictObject({ plainWords: prose.unwrap(), words })
export type TextValues = z.infer<typeof textValues>

const bothCountsOrNeither = amendmentValues.refine(
  ({ countFor, countAgainst }) => (countFor === null) === (countAgainst === null),
  { path: ['countAgainst'], message: 'Give both counts, or neither.' },
)

const grounds = {
  id: z.uuid(),
  /** What the row held when the editor opened it. */
  expected: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  why: z.string().trim().min(1).max(600),
  sourceUrl: z.url({ protocol: /^https$/ }).max(2_000),
  /** The words of the source that say so. */
  quote: z.string().trim().min(1).max(600),
  staffId: z.uuid(),
}

/** An edit that may be published: nothing goes on the record without a reason, a source and its words. */
export const edit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('amendment'), proposed: bothCountsOrNeither, ...grounds }),
  z.strictObject({ kind: z.literal('stage'), proposed: stageValues, ...grounds }),
  z.strictObject({ kind: z.literal('text'), proposed: textValues, ...grounds }),
])
export type Edit = z.infer<typeof edit>

/** The editable fields that Parliament's API says too: an edit of one is pinned, so that sync asks before undoing it. */
export const ownedByParliament: readonly string[] = ['decision']
