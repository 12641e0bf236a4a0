import {
  amendments,
  asks,
  bills,
  campaignEvents,
  corrections,
  couldCarry,
  divisions,
  evidence,
  helpServices,
  positions,
  publications,
  sittings,
  sources,
  stages,
  texts,
  type SubjectKind,
} from '@safe-to-report/db'
import { getTableColumns } from 'drizzle-orm'
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'
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
  sources: { kind: 'source', table: sources, id: sources.id },
  bills: { kind: 'bill', table: bills, id: bills.id },
  stages: { kind: 'stage', table: stages, id: stages.id },
  sittings: { kind: 'sitting', table: sittings, id: sittings.id },
  publications: { kind: 'publication', table: publications, id: publications.id },
  amendments: { kind: 'amendment', table: amendments, id: amendments.id },
  divisions: { kind: 'division', table: divisions, id: divisions.id },
  asks: { kind: 'ask', table: asks, id: asks.id },
  texts: { kind: 'text', table: texts, id: texts.id },
  couldCarry: { kind: 'could-carry', table: couldCarry, id: couldCarry.id },
  campaignEvents: { kind: 'campaign-event', table: campaignEvents, id: campaignEvents.id },
  evidence: { kind: 'evidence', table: evidence, id: evidence.id },
  positions: { kind: 'position', table: positions, id: positions.id },
  helpServices: { kind: 'help-service', table: helpServices, id: helpServices.id },
  corrections: { kind: 'correction', table: corrections, id: corrections.id },
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
