import { ayeMeanings, decisions, strengths, textRules } from '@safe-to-report/db'
import { z } from 'zod'
import { tidyWords } from '../words/pasted-words.ts'
import { helpValues } from '../kinds/help-values.ts'

export const editableKinds = [
  'amendment',
  'stage',
  'text',
  'division',
  'sitting',
  'campaign-event',
  'evidence',
  'position',
  'help-service',
  'source',
] as const
/** The kinds of row that staff edit by hand. */
export type EditableKind = (typeof editableKinds)[number]

/** A field as it stands on the record; null is not known. */
export type FieldValue = string | number | null
export type FieldValues = Record<string, FieldValue>
export const fieldValues: z.ZodType<FieldValues> = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

const line = z.string().trim().min(1).max(600)
const prose = z.string().trim().min(1).max(2_000)
/** The very words, a line of the paper a line; two spaces at the beginning of a line are a step of indentation. */
const words = z.string().max(40_000).transform(tidyWords).pipe(z.string().min(1).max(20_000)).nullable()
const count = z.int().nonnegative().max(9_999).nullable()
const day = z.iso.date()

export const precisions = ['day', 'month', 'year'] as const
export const sides = ['for', 'against'] as const
export const sourceKinds = ['page', 'paper', 'parliament-api'] as const
const fates = [...decisions, 'in-law'] as const

const amendmentValues = z
  .strictObject({
    decision: z.enum(decisions).nullable(),
    decidedOn: day.nullable(),
    countFor: count,
    countAgainst: count,
    plainSummary: prose.nullable(),
    note: prose.nullable(),
    words,
  })
  .refine(({ countFor, countAgainst }) => (countFor === null) === (countAgainst === null), {
    path: ['countAgainst'],
    message: 'Give both counts, or neither.',
  })

const divisionValues = z.strictObject({
  plainSummary: prose.nullable(),
  ayeMeans: z.enum(ayeMeanings).nullable(),
  /** Slugs of the amendments it was on, in order, a space between them. */
  amendment: z.string().nullable(),
})

/** What may be set of each kind of row; a text here is one without an amendment, whose words are the amendment's. */
export const valuesOf: Record<EditableKind, z.ZodType<FieldValues>> = {
  amendment: amendmentValues,
  stage: z.strictObject({ plainSummary: prose.nullable(), note: prose.nullable() }),
  text: z.strictObject({
    label: line,
    plainWords: prose,
    strength: z.enum(strengths),
    happenedOn: day.nullable(),
    fate: z.enum(fates).nullable(),
    words,
    apart: line.nullable(),
    rule: z.enum(textRules).nullable(),
  }),
  division: divisionValues,
  sitting: z.strictObject({ sitsOn: day }),
  'campaign-event': z.strictObject({
    title: line,
    happenedOn: day,
    precision: z.enum(precisions),
    summary: prose.nullable(),
  }),
  evidence: z.strictObject({
    figure: line.nullable(),
    statement: prose,
    period: line,
    whoSaysSo: line,
    caveat: prose.nullable(),
  }),
  position: z.strictObject({ who: line, side: z.enum(sides), statement: prose, heldWhen: line }),
  'help-service': helpValues,
  source: z.strictObject({
    title: line,
    publisher: line,
    kind: z.enum(sourceKinds),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .nullable(),
    publishedOn: line.nullable(),
    archiveUrl: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .nullable(),
    checkedOn: z.iso.date().nullable(),
    inPrint: line.nullable(),
  }),
}

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
  return { ...edit, proposed: valuesOf[edit.kind].parse(edit.proposed) }
}

/** The editable fields that sync writes too: an edit of one is pinned, so that sync asks before undoing it. */
const ownedByParliament: Partial<Record<EditableKind, readonly string[]>> = {
  amendment: ['decision'],
  division: ['amendment'],
  sitting: ['sitsOn'],
}

export function isOwnedByParliament(kind: EditableKind, field: string): boolean {
  return ownedByParliament[kind]?.includes(field) ?? false
}
