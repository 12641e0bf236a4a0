import type { DirectoryRow } from '../directory.ts'
import { postcodeKey } from '../postcode-shape.js'
import type { Columns } from './columns.ts'

/** Why a row is left out: its ended postcode has a shape of its own; it is Girobank's; or it is of Northern Ireland. */
export type Skipped = 'ended-odd' | 'girobank' | 'northern-ireland'

export type RowAnswer = { row: DirectoryRow } | { skip: Skipped } | { fault: string }

export interface ReadRowOptions {
  columns: Columns
  /** GSS codes of the seats there are. */
  seats: ReadonlySet<string>
  withoutNorthernIreland?: boolean | undefined
}

/** Reads one record of the directory, or says what is wrong with it. */
export function readRow(record: readonly string[], options: ReadRowOptions): RowAnswer {
  const { columns, seats } = options
  const postcode = (record[columns.postcode] ?? '').replaceAll(' ', '').toUpperCase()
  // Girobank's, the only live one of its shape; nobody lives there.
  if (postcode === 'GIR0AA') return { skip: 'girobank' }
  if (options.withoutNorthernIreland === true && /^BT\d/.test(postcode)) return { skip: 'northern-ireland' }
  const endedIn = readMonth(record[columns.ended] ?? '')
  if (endedIn === undefined) return { fault: `doterm "${clip(record[columns.ended])}" is not a month, such as 202408` }
  const key = postcodeKey(postcode)
  if (key < 0) {
    // Newport's were NPT until 1984; the directory still has them, ended.
    return endedIn > 0 ? { skip: 'ended-odd' } : { fault: `"${clip(postcode)}" is not a postcode, and is in use` }
  }
  const seat = readSeat((record[columns.seat] ?? '').trim(), seats)
  if (seat === undefined) {
    return { fault: `"${clip(record[columns.seat])}" is not one of the 650 constituencies of 2024` }
  }
  const place = readPlace(record[columns.east], record[columns.north])
  return { row: { key, seat, endedIn, place, policeArea: readPoliceArea(record[columns.policeArea]) } }
}

/** Jersey and Guernsey have L99999999 or L93000001, the Isle of Man M99999999 or M83000003; E99999999 and its kin say "nowhere". */
function readSeat(code: string, seats: ReadonlySet<string>): string | undefined {
  if (seats.has(code)) return code
  if (/^[LM]\d{8}$/.test(code)) return 'crown'
  return code === '' || /^[EWSN]9{8}$/.test(code) ? '' : undefined
}

function readPlace(east = '', north = ''): DirectoryRow['place'] {
  const place = { east: readMetres(east), north: readMetres(north) }
  return place.east > 0 && place.north > 0 ? place : undefined
}

/** Whole metres, with or without leading zeros; 0 for anything else. */
function readMetres(text: string): number {
  return /^\s*\d{1,7}\s*$/.test(text) ? Number(text) : 0
}

/** N99999999 and its kin say that there is none. */
function readPoliceArea(text = ''): string | undefined {
  const code = text.trim()
  return /^[EWSN]\d{8}$/.test(code) && !/^.9{8}$/.test(code) ? code : undefined
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
