import type {
  AddableKind,
  EditableKind,
  FieldOf,
  FieldValue,
  HandKeptKind,
  HelpShape,
  OnceKind,
  ParentOf,
} from '@safe-to-report/bill-tracker/desk'
import type { Fits } from './fits.ts'

export interface Choice {
  value: string
  words: string
}

/** How one field of a form of the desk is asked for, and what may be typed. */
export interface FieldWords {
  /** What staff know the field by, where that is more than its name apart: "decidedOn" is "Decided on" anyway. */
  label?: string
  input: 'line' | 'prose' | 'words' | 'date' | 'count' | 'number' | 'choice' | 'yes-no' | 'members' | 'address'
  hint: string
  /** What to say when it is left empty; a field without may be. */
  ask?: string
  rows?: number
  /** How many characters a line or a text may have, or how high a number may be, where that is not the usual. */
  most?: number
  /** Where it is asked for; everywhere, where this is left out. */
  fits?: Fits
  /** What the record takes where nothing is typed, or where it is not asked for; left out, nothing. */
  unset?: FieldValue
  /** What the form of a new row begins with, so that whoever leaves it alone says what is so; `today` is London's day. */
  begins?: string
  /** Its name in the form, where the reason or the source has the same. */
  typedAs?: string
  /** What there is to choose from; where it is not here, the row says. */
  choices?: Choice[]
  /** A day that cannot be to come. */
  past?: boolean
  /** How a line has to be written, and what to say where it is not. */
  shape?: { of: HelpShape; says: string }
  /** Stands beside the field before it, where there is room. */
  beside?: boolean
}

/** The words of the desk for one kind of row: each field that may be set, in the order of its form, and what a new row asks. */
export type KindForm<K extends EditableKind> = { fields: Record<FieldOf<K>, FieldWords> } & (K extends AddableKind
  ? { adding: Adding<K> }
  : unknown) &
  (K extends HandKeptKind ? { listed: string } : unknown)

type Adding<K extends AddableKind> = {
  /** “a sitting”, “a text of an ask”. */
  called: string
  /** What a new row stands in; what there is to choose from is on the record. */
  standsIn: Record<ParentOf<K>, FieldWords>
  /** What may be left empty of a new row, since what it stands in says it. */
  mayBeLeft?: readonly FieldOf<K>[]
} & (K extends OnceKind
  ? /** What to say, and beside which field, where such a row is there already. */ {
      taken: Partial<Record<FieldOf<K>, string>>
    }
  : unknown)
