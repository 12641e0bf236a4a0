import type { House } from '@safe-to-report/db'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { z } from 'zod'

/** A field as it stands on the record; null is not known. */
export type FieldValue = string | number | boolean | null
export type FieldValues = Record<string, FieldValue>

/** What somebody may set or choose, field by field, in a form. */
export type Fields = z.ZodObject & z.ZodType<FieldValues>

/** What a kind of row is to those who read it, check it, edit it and add to it. What a kind lacks, nobody may do with it. */
export interface Kind {
  /** As a sync counts it. */
  called: readonly [one: string, many: string]
  /** A row is public only when it is checked, if its table has `verified`. */
  table: PgTable & { id: PgColumn; verified?: PgColumn }
  /** How the desk shows it on a page of its own. */
  shown?: Shown
  /** The day from which a checked row is public, where that may be a day to come. */
  publicFrom?: PgColumn
  editable?: Editable
  addable?: Addable
  /** Its public rows must cite a source; others lean on those of the row that they stand in. */
  mustCite?: true
  /** How it is listed among what staff keep by hand: by a column, or else by its title. */
  handKept?: { name?: PgColumn; beside: PgColumn; inOrderOf: PgColumn }
}

export interface Shown {
  /** The column that says what it stands in; of a sitting, the bill follows from the stage. */
  within: { stage?: PgColumn; bill?: PgColumn; ask?: PgColumn; member?: PgColumn }
  /** The field that says whose words they are, where it stands in no bill. */
  whose?: string
  title: Told<Record<string, unknown>>
  /** Where the public reads it, from the root of the site. */
  path: (place: Place) => string
}

/** Words made of some fields of a row. */
export interface Told<Row> {
  of: readonly string[]
  tell(row: Row, around: Around): string
}

/** What a row stands in, as far as its name and its address need it. */
export interface Around {
  stage: StageName | null
  bill: { slug: string; shortTitle: string; sessions: string | null } | null
  ask: { slug: string; title: string } | null
  /** Whose it is, by Parliament's member id. */
  member: { id: number; name: string } | null
}

/** `slug` is its own; empty where its table has none. */
export interface Place extends Around {
  slug: string
}

export interface StageName {
  name: string
  house: House | null
}

export interface Editable {
  values: Fields
  /** Fields that sync writes too: an edit of one is pinned, so that sync asks before undoing it. */
  shared?: readonly string[]
  /** Whether such values tell of something said in private: no source stands behind them, and two people have to have seen it. */
  isPrivate?: (values: FieldValues) => boolean
}

export interface Addable {
  /** What a new row stands in, by id. */
  parents: z.ZodObject & z.ZodType<Record<string, string | null>>
  /** The field that its address is made of. */
  slugOf?: string
  /** Of rows alike in all fields of one of these there is one; a row that lacks the first of them is like no other. */
  once?: readonly (readonly string[])[]
}

/** Words made of fields of a table, which the type checker knows. */
export function told<Table extends PgTable, Field extends keyof Table['$inferSelect'] & string>(
  _table: Table,
  of: readonly Field[],
  tell: (row: Pick<Table['$inferSelect'], Field>, around: Around) => string,
): Told<Pick<Table['$inferSelect'], Field>> {
  return { of, tell }
}
