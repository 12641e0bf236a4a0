import { stringify } from 'csv-stringify/sync'

/**
 * A table as CSV (RFC 4180) for a person's spreadsheet: with a byte order mark, by which it takes UTF-8 for what it is, and with
 * every value harmless that it would run as a formula.
 */
export function formatForSpreadsheet(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => row.map(toSafeCell)),
    { header: true, columns: [...columns], record_delimiter: 'windows', bom: true },
  )
}

/** What spreadsheets take for a formula, also behind blanks and behind characters that nobody sees. */
const formula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u
const plainNumber = /^[+-]?\d+(\.\d+)?$/

/** An apostrophe tells a spreadsheet that words follow; a number stays one. */
export function toSafeCell(cell: string): string {
  return formula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell
}
