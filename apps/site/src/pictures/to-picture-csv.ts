import { formatForSpreadsheet, toSafeCell } from '@safe-to-report/serving/spreadsheets'
import { stringify } from 'csv-stringify/sync'
import type { CsvReader } from '../open-data/to-csv.ts'
import type { Table } from './picture.ts'

/** The numbers of a picture as CSV (RFC 4180): the same table that stands beside it. */
export function toPictureCsv({ header, rows }: Table, reader: CsvReader): string {
  const cells = rows.map((row) => row.map(String))
  if (reader === 'spreadsheets') return formatForSpreadsheet(header, cells)
  return stringify(
    cells.map((row) => row.map(toSafeCell)),
    { header: true, columns: [...header], record_delimiter: 'windows' },
  )
}
