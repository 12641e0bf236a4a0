import type { LivePostcodes } from '../encode-device-table.ts'
import type { EndedPostcodes } from '../encode-marks.ts'
import { openDeviceTable } from '../device-table.js'
import { openTable } from '../open-table.ts'
import { postcodeOf } from './postcode-of.ts'

/**
 * Asks a table for every row that it was made from, by the lookup that the server uses and by the one that a browser uses.
 * Answers how many of them disagree: none, or the table must not be used.
 */
export function countDisagreements(bytes: Uint8Array, live: LivePostcodes, ended: EndedPostcodes): number {
  const table = openTable(bytes)
  const device = openDeviceTable(table.deviceTable)
  let wrong = 0
  for (const [index, key] of live.keys.entries()) {
    const name = live.names[live.seats[index] ?? 0] ?? ''
    const answer = table.lookup(postcodeOf(key))
    const onServer = answer.outcome === 'found' ? answer.gss : nameOf(answer.outcome)
    if (onServer !== name || device.names[device.find(key)] !== name) wrong += 1
  }
  for (const [index, key] of ended.keys.entries()) {
    const answer = table.lookup(postcodeOf(key))
    const month = answer.outcome === 'terminated' ? answer.year * 12 + answer.month : 0
    if (month !== ended.months[index]) wrong += 1
  }
  return wrong
}

function nameOf(outcome: string): string {
  if (outcome === 'crown-dependency') return 'crown'
  return outcome === 'no-seat' ? '' : `? ${outcome}`
}
