import { getTableColumns } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { kinds, type CheckableKind, type EditableKind } from '../kinds/index.ts'
import type { Editable, Kind } from '../kinds/kind.ts'

type Table = Kind['table']

interface CheckableRows {
  table: Table
  id: PgColumn
  verified: PgColumn
}

/** Where the rows of a kind lie that are public only when somebody has checked them. */
export function checkableRows(kind: CheckableKind): CheckableRows {
  const { table } = kinds[kind]
  return { table, id: table.id, verified: table.verified }
}

interface EditableRows extends Editable {
  table: Table
  id: PgColumn
  /** The columns that are set, by field; what is set and is no column, reading and saving know by kind. */
  columns: Record<string, PgColumn>
}

/** Where the rows of a kind lie that staff edit, and what may be set of them. */
export function editableRows(kind: EditableKind): EditableRows {
  const { table }: Kind = kinds[kind]
  const editable: Editable = kinds[kind].editable
  const columns: [string, PgColumn][] = Object.entries(getTableColumns(table))
  const fields = Object.keys(editable.values.shape)
  return {
    ...editable,
    table,
    id: table.id,
    columns: Object.fromEntries(columns.filter(([name]) => fields.includes(name))),
  }
}
