import type { SubjectKind } from '@safe-to-report/db'
import { getTableColumns } from 'drizzle-orm'
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'
import { kinds } from '../kinds/index.ts'
import type { FoundingRows } from './build-founding-rows.ts'

/** The founding record's tables of rows with an id; its other lists belong to these rows. */
export type FoundedTable = Exclude<
  keyof FoundingRows,
  'sponsors' | 'amendmentDivisions' | 'correctedRows' | 'citations' | 'heldFacts' | 'changes'
>

interface Founded {
  kind: SubjectKind
  table: PgTable
  id: PgColumn
}

/** Each with the kind of its rows, in the order in which rows point to each other. */
export const foundedTables: Record<FoundedTable, Founded> = {
  sources: founded('source'),
  bills: founded('bill'),
  stages: founded('stage'),
  sittings: founded('sitting'),
  publications: founded('publication'),
  amendments: founded('amendment'),
  divisions: founded('division'),
  asks: founded('ask'),
  texts: founded('text'),
  couldCarry: founded('could-carry'),
  campaignEvents: founded('campaign-event'),
  evidence: founded('evidence'),
  positions: founded('position'),
  helpServices: founded('help-service'),
  corrections: founded('correction'),
}

function founded(kind: SubjectKind): Founded {
  const { table } = kinds[kind]
  return { kind, table, id: table.id }
}

export const foundedNames = Object.keys(foundedTables).filter(isFoundedTable)

function isFoundedTable(name: string): name is FoundedTable {
  return name in foundedTables
}

/** What the database demands of a table's columns, by the names that code has for them. */
export interface TableRules {
  columns: ReadonlySet<string>
  notNull: ReadonlySet<string>
  /** Columns that no two rows may have alike. */
  unique: readonly (readonly string[])[]
  /** Columns that hold the id of another row. */
  points: readonly string[]
  /** Columns of free words. */
  texts: ReadonlySet<string>
}

export function readTableRules(table: PgTable): TableRules {
  const { uniqueConstraints, foreignKeys } = getTableConfig(table)
  const columns: [string, PgColumn][] = Object.entries(getTableColumns(table))
  const names = new Map(columns.map(([key, { name }]) => [name, key]))
  const keysOf = (some: readonly { name: string }[]): string[] => some.map(({ name }) => names.get(name) ?? name)
  const alone = columns.filter(([key, { isUnique }]) => isUnique && key !== 'id').map(([key]) => [key])
  return {
    columns: new Set(columns.map(([key]) => key)),
    notNull: new Set(columns.filter(([, { notNull }]) => notNull).map(([key]) => key)),
    unique: [...alone, ...uniqueConstraints.map((constraint) => keysOf(constraint.columns))],
    texts: new Set(columns.filter(([, { columnType }]) => columnType === 'PgText').map(([key]) => key)),
    points: foreignKeys.flatMap((key) => keysOf(key.reference().columns)),
  }
}
