import type { DirectoryRow } from '../build-table.ts'
import { postcodeKey } from '../device-table.js'
import type { Columns } from './columns.ts'

export type RowAnswer = { row: DirectoryRow } | { skip: true } | { fault: string }

/** Reads one record of the directory, or says what is wrong with it. */
export function readRow(record: readonly string[], columns: Columns, seats: ReadonlySet<string>): RowAnswer {
  const postcode = (record[columns.postcode] ?? '').replaceAll(' ', '').toUpperCase()
  // Girobank's, the only one of its shape; nobody lives there.
  if (postcode === 'GIR0AA') return { skip: true }
  const key = postcodeKey(postcode)
  if (key < 0) return { fault: `"${clip(postcode)}" is not a postcode` }
  const endedIn = readMonth(record[columns.ended] ?? '')
  if (endedIn === undefined) return { fault: `doterm "${clip(record[columns.ended])}" is not a month, such as 202408` }
  const seat = readSeat((record[columns.seat] ?? '').trim(), seats)
  if (seat === undefined) {
    return { fault: `"${clip(record[columns.seat])}" is not one of the 650 constituencies of 2024` }
  }
  return { row: { key, seat, endedIn } }
}

/** Jersey and Guernsey have L99999999 or L93000001, the Isle of Man M99999999 or M83000003; E99999999 and its kin say "nowhere". */
function readSeat(code: string, seats: ReadonlySet<string>): string | undefined {
  if (seats.has(code)) return code
  if (/^[LM]\d{8}$/.test(code)) return 'crown'
  return code === '' || /^[EWSN]9{8}$/.test(code) ? '' : undefined
}

/** "202408" or "2024-08" as months from January of year 0; 0 for an empty field; undefined for anything else. */
function readMonth(text: string): number | undefined {
  if (text.trim() === '') return 0
  const parts = /^\s*(19[6-9]\d|20\d\d)-?(0[1-9]|1[0-2])\s*$/.exec(text)
  return parts ? Number(parts[1]) * 12 + Number(parts[2]) : undefined
}

function clip(text = ''): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text
}
