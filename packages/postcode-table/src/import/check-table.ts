import type { TableSources } from '../build-table.ts'
import { type DeviceAnswer, type DeviceTable, openDeviceTable } from '../device-table.js'
import type { LivePostcodes } from '../directory.ts'
import { openTable, type PostcodeTable, type TableAnswer } from '../open-table.ts'
import { postcodeOf } from './postcode-of.ts'

/**
 * Asks a table for every row that it was made from, by the lookup that the server uses and by the one that a browser uses.
 * Answers how many of them disagree: none, or the table must not be used.
 */
export function countDisagreements(bytes: Uint8Array, sources: TableSources): number {
  const table = openTable(bytes)
  const tables = { table, device: openDeviceTable(table.deviceTable) }
  return countWrongLive(tables, sources) + countWrongEnded(tables, sources)
}

interface Tables {
  table: PostcodeTable
  device: DeviceTable
}

function countWrongLive({ table, device }: Tables, { live, borders }: TableSources): number {
  let wrong = 0
  for (const [index, key] of live.keys.entries()) {
    const border = borders.get(index)?.seats.map((seat) => live.names[seat] ?? '')
    const own = live.names[live.seats[index] ?? 0] ?? ''
    const seats = border ?? [own]
    const answer = table.lookup(postcodeOf(key))
    const isRight = toSeats(answer).join(' ') === seats.join(' ') && hasPoliceArea(answer, policeAreaOf(live, index))
    if (!isRight || !agrees(device.answer(key), { seats, isAtBorder: border !== undefined })) wrong += 1
  }
  return wrong
}

function countWrongEnded({ table, device }: Tables, { live, ended }: TableSources): number {
  let wrong = 0
  for (const [index, key] of ended.keys.entries()) {
    const isRight = monthOf(table.lookup(postcodeOf(key))) === ended.months[index]
    if (!isRight || isMisplaced(device.answer(key), live.names[ended.seats[index] ?? 0] ?? '')) wrong += 1
  }
  return wrong
}

function monthOf(answer: TableAnswer): number {
  return answer.outcome === 'terminated' ? answer.year * 12 + answer.month : 0
}

function toSeats(answer: TableAnswer): string[] {
  if (answer.outcome === 'found') return [answer.gss, ...(answer.others ?? [])]
  if (answer.outcome === 'crown-dependency') return ['crown']
  return answer.outcome === 'no-seat' ? [''] : [`? ${answer.outcome}`]
}

function policeAreaOf({ policeAreas, policeNames }: LivePostcodes, index: number): string {
  return policeNames[policeAreas[index] ?? 0] ?? ''
}

/** What has no seat is answered without more. */
function hasPoliceArea(answer: TableAnswer, code: string): boolean {
  return answer.outcome !== 'found' || (answer.policeArea ?? '') === code
}

/** Of one that ended a browser says so, asks, or names the seat in which it was; of no place, it has none to be wrong. */
function isMisplaced(answer: DeviceAnswer, seat: string): boolean {
  const isPlaced = seat !== '' && seat !== 'crown'
  return answer.is === 'seat' && isPlaced && answer.seat !== '' && answer.seat !== 'crown' && answer.seat !== seat
}

/** A browser may ask where the server would not, if all the right seats are offered; it never says one where the server would ask. */
function agrees(answer: DeviceAnswer, { seats, isAtBorder }: { seats: string[]; isAtBorder: boolean }): boolean {
  if (answer.is === 'seat') return !isAtBorder && answer.seat === seats[0]
  return answer.is === 'border' && seats.every((seat) => answer.seats.includes(seat))
}
