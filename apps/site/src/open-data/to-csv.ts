import { openLists, type OpenListName } from '@safe-to-report/bill-tracker/reading'
import { toSafeCell } from '@safe-to-report/serving/spreadsheets'
import { stringify } from 'csv-stringify/sync'

/** Too deep for a line of a table: the lineage of an ask is the list of texts. */
const leftOut = new Set(['lineage'])

/** Who reads the table: a program, or a person whose spreadsheet takes UTF-8 for what it is only by a byte order mark. */
export type CsvReader = 'programs' | 'spreadsheets'

/**
 * A page of a list as CSV (RFC 4180), the columns always the same and in one order. A value that a spreadsheet would run as
 * a formula is made harmless: some programs save what people then open.
 */
export function toCsv(
  list: OpenListName,
  items: readonly Record<string, unknown>[],
  reader: CsvReader = 'programs',
): string {
  const columns = Object.keys(openLists[list].item.shape).filter((column) => !leftOut.has(column))
  const isForPeople = reader === 'spreadsheets'
  return stringify(
    items.map((item) =>
      columns.map((column) => (isForPeople ? toSafeCell(toCell(item[column])) : toCell(item[column]))),
    ),
    { header: true, columns, record_delimiter: 'windows', bom: isForPeople, escape_formulas: !isForPeople },
  )
}

function toCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(toPart).join('; ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Of a source its address, of a person the name: what a reader of a table looks for. */
function toPart(part: unknown): string {
  if (typeof part !== 'object' || part === null) return toCell(part)
  for (const key of ['url', 'name', 'title'] as const) {
    const value: unknown = key in part ? Reflect.get(part, key) : undefined
    if (typeof value === 'string') return value
  }
  return JSON.stringify(part)
}
