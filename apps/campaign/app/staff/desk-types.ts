import type { About } from './change-lines.ts'
import type { EditableKind, FieldValues } from '@safe-to-report/bill-tracker/desk'
import type { SubjectKind } from '@safe-to-report/db'
import type { Typed } from './edit-form.ts'
import type { FieldDifference } from './field-words.ts'
import type { FieldSpec } from './form-fields.ts'

/** A bill in the desk's list. */
export interface DeskBillLine {
  id: string
  slug: string
  /** Where the public reads it; null while it does not. */
  publicUrl: string | null
  shortTitle: string
  sessions: string | null
  outcome: string
  stages: number
  amendments: number
  /** Amendments that nobody has checked: the public does not see them. */
  unchecked: number
}

/** A fact that waits for somebody to look it up. */
export interface ThingToCheck {
  id: string
  about: string
  /** Of what kind the row is that it is about. */
  kind: SubjectKind
  /** The bill that this row stands in, by its name and its id. */
  within: string | null
  billId: string | null
  /** Where the desk takes what was found of it. */
  answerPath: string
  /** Where the desk shows the row that it is about. */
  path: string | null
  label: string | null
  value: string
  standing: string
  howToCheck: string | null
}

export interface ConflictLine {
  id: string
  about: About
  label: string
  kept: string
  offered: string
  seenAt: Date
  /** Whether Parliament's value can be taken over by a button; all else is edited by hand. */
  isTakable: boolean
}

export interface SyncRunLine {
  id: string
  target: string
  startedAt: Date
  outcome: string
  changed: number | null
  detail: string | null
}

export interface DeskStage {
  id: string
  name: string
  house: string | null
  round: number
  /** Days that are on the public record, and those to be checked. */
  sittings: { day: string; verified: boolean }[]
  verified: boolean
  amendments: DeskAmendment[]
}

export interface DeskAmendment {
  id: string
  name: string
  lead: string | null
  decision: string
  decidedOn: string | null
  verified: boolean
  /** The asks that it is a text of. */
  asks: { slug: string; title: string }[]
  /** Where the public reads it; null while it does not. */
  publicUrl: string | null
}

/** One row, opened for editing. */
export interface OpenRow {
  kind: EditableKind
  id: string
  title: string
  /** What it stands in; `slug` where that is a bill with a page on the desk. */
  within: { slug: string | null; title: string } | null
  /** What its form asks for. */
  specs: FieldSpec[]
  /** Null for a source, which is neither checked nor not. */
  verified: boolean | null
  /** Whether the public can read it now. */
  isPublic: boolean
  /** Where the public sees it. */
  publicUrl: string
  values: FieldValues
  /** Fields that staff hold against what Parliament’s website says. */
  pinned: string[]
  thingsToCheck: ThingToCheck[]
}

/** How far an edit has come. */
export type EditStep =
  | {
      step: 'edit'
      typed: Typed
      expected: FieldValues
      problems: Record<string, string>
      /** Fields that fit what was typed, and that the form had not shown yet, by name. */
      more?: string[]
      /** What somebody else changed since the form was opened. */
      meanwhile: FieldDifference[]
      nothingChanged: boolean
    }
  | { step: 'compare'; typed: Typed; expected: FieldValues; differences: FieldDifference[] }

export interface DeskBill {
  id: string
  slug: string
  shortTitle: string
  sessions: string | null
  publicUrl: string
  stages: DeskStage[]
  /** Texts of asks that no amendment carries. */
  texts: { id: string; label: string; verified: boolean }[]
}
