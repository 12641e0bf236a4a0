import { createHash } from 'node:crypto'
import { openDeviceTable, postcodeKey } from './device-table.js'
import { readMarks } from './read-marks.ts'
import { type TableFacts, tableFacts, tableMagic } from './table-facts.ts'

export type TableAnswer =
  | { outcome: 'found'; gss: string }
  | { outcome: 'unknown' }
  | { outcome: 'terminated'; year: number; month: number }
  | { outcome: 'crown-dependency' }
  /** In use, but of no place: a large user's box. */
  | { outcome: 'no-seat' }

export interface PostcodeTable {
  facts: TableFacts
  /** Finds a postcode in capitals, with or without its space. Any other text is unknown. */
  lookup: (postcode: string) => TableAnswer
  /** The part that a browser loads. */
  deviceTable: Uint8Array
}

/** A table that cannot be used: `message` says why, and what to do. */
export class PostcodeTableBroken extends Error {
  override name = 'PostcodeTableBroken' as const
}

const headLength = tableMagic.length + 32

/**
 * Reads a table whole and checks it: the sum over every byte, then that its parts add up.
 *
 * @example
 * const table = openTable(await readFile(path))
 * table.lookup('M1 1AD') // { outcome: 'found', gss: 'E14001352' }
 */
export function openTable(bytes: Uint8Array): PostcodeTable {
  try {
    return readTable(bytes)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : 'it cannot be read'
    throw new PostcodeTableBroken(`The postcode table is of no use: ${why}. Import it again (npm run postcodes).`, {
      cause,
    })
  }
}

function readTable(bytes: Uint8Array): PostcodeTable {
  if (Buffer.from(bytes.subarray(0, tableMagic.length)).toString('latin1') !== tableMagic)
    throw new Error('the file is not one')
  const body = bytes.subarray(headLength)
  const sum = createHash('sha256').update(body).digest()
  if (!sum.equals(bytes.subarray(tableMagic.length, headLength))) throw new Error('its checksum does not match')
  const [facts, deviceTable, marks] = splitParts(body)
  return {
    facts: tableFacts.parse(JSON.parse(Buffer.from(facts).toString())),
    lookup: createLookup(deviceTable, marks),
    deviceTable,
  }
}

function splitParts(body: Uint8Array): [Uint8Array, Uint8Array, Uint8Array] {
  if (body.length < 12) throw new Error('it ends too early')
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength)
  const ends = [12, 0, 0, 0]
  for (const index of [0, 1, 2]) ends[index + 1] = (ends[index] ?? 0) + view.getUint32(index * 4, true)
  if (ends[3] !== body.length) throw new Error('its parts do not add up')
  return [body.subarray(ends[0], ends[1]), body.subarray(ends[1], ends[2]), body.subarray(ends[2], ends[3])]
}

const unknown = { outcome: 'unknown' } as const
const crown = { outcome: 'crown-dependency' } as const
const noSeat = { outcome: 'no-seat' } as const

function createLookup(deviceTable: Uint8Array, marksPart: Uint8Array): (postcode: string) => TableAnswer {
  const device = openDeviceTable(deviceTable)
  const marks = readMarks(marksPart)
  // One answer for each seat, made once: looking up makes nothing new.
  const answers = device.names.map(toAnswer)
  return (postcode) => {
    const key = postcodeKey(postcode)
    // All three are asked whatever the first says, so that an answer's time tells little of what it is.
    const isLive = marks.isLive(key)
    const endedIn = marks.endedIn(key)
    const answer = answers[device.find(key)]
    if (isLive && answer) return answer
    if (endedIn === 0) return unknown
    return { outcome: 'terminated', year: Math.floor((endedIn - 1) / 12), month: ((endedIn - 1) % 12) + 1 }
  }
}

function toAnswer(name: string): TableAnswer {
  if (name === 'crown') return crown
  return name === '' ? noSeat : { outcome: 'found', gss: name }
}
