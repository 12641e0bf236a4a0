import { createHash } from 'node:crypto'
import { openDeviceTable } from './device-table.js'
import { postcodeKey } from './postcode-shape.js'
import { type Details, readDetails } from './read-details.ts'
import { type Marks, readMarks } from './read-marks.ts'
import { olderMagic, type TableFacts, tableFacts, tableMagic } from './table-facts.ts'

export type TableAnswer =
  | {
      outcome: 'found'
      gss: string
      /** It may lie in one of these as well, the likelier first. Nobody is told `gss` alone then. */
      others?: readonly string[]
      /** How many in a hundred of its addresses lie in `gss`; absent where none were counted. */
      share?: number
      /** The code of its police force area, where it has one. */
      policeArea?: string
    }
  /** It is not in the directory: a new street, or a slip. The seats around it, the likeliest first. */
  | { outcome: 'unknown'; near: readonly string[] }
  /** Of Northern Ireland, which the directory left out. */
  | { outcome: 'northern-ireland' }
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
 * table.lookup('M1 1AD') // { outcome: 'found', gss: 'E14001352', policeArea: 'E23000005' }
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
  const magic = Buffer.from(bytes.subarray(0, tableMagic.length)).toString('latin1')
  if (magic === olderMagic) throw new Error('an older version of this program made it, which knew no borders')
  if (magic !== tableMagic) throw new Error('the file is not one')
  const body = bytes.subarray(headLength)
  const sum = createHash('sha256').update(body).digest()
  if (!sum.equals(bytes.subarray(tableMagic.length, headLength))) throw new Error('its checksum does not match')
  const parts = splitParts(body)
  const facts = tableFacts.parse(JSON.parse(Buffer.from(parts.facts).toString()))
  return { facts, lookup: createLookup(parts, facts), deviceTable: parts.device }
}

interface Parts {
  facts: Uint8Array
  device: Uint8Array
  marks: Uint8Array
  details: Uint8Array
}

function splitParts(body: Uint8Array): Parts {
  if (body.length < 16) throw new Error('it ends too early')
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength)
  const ends = [16, 0, 0, 0, 0]
  for (const index of [0, 1, 2, 3]) ends[index + 1] = (ends[index] ?? 0) + view.getUint32(index * 4, true)
  if (ends[4] !== body.length) throw new Error('its parts do not add up')
  const part = (index: number): Uint8Array => body.subarray(ends[index], ends[index + 1])
  return { facts: part(0), device: part(1), marks: part(2), details: part(3) }
}

const northernIreland = { outcome: 'northern-ireland' } as const
const crown = { outcome: 'crown-dependency' } as const
const noSeat = { outcome: 'no-seat' } as const

function createLookup(parts: Parts, facts: TableFacts): (postcode: string) => TableAnswer {
  const device = openDeviceTable(parts.device)
  const marks: Marks = readMarks(parts.marks)
  const details: Details = readDetails(parts.details)
  return (postcode) => {
    const key = postcodeKey(postcode)
    if (facts.isWithoutNorthernIreland && key >= 0 && /^BT\d/.test(postcode)) return northernIreland
    // All are asked whatever the first says, so that an answer's time tells little of what it is.
    const isLive = marks.isLive(key)
    const endedIn = marks.endedIn(key)
    const seat = device.names[device.find(key)]
    const border = details.atBorder(key)
    const policeArea = details.policeArea(key)
    if (isLive && seat !== undefined) return toFound(seat, border, policeArea)
    if (endedIn === 0) return { outcome: 'unknown', near: device.near(key) }
    return { outcome: 'terminated', year: Math.floor((endedIn - 1) / 12), month: ((endedIn - 1) % 12) + 1 }
  }
}

function toFound(seat: string, border: ReturnType<Details['atBorder']>, policeArea: string): TableAnswer {
  if (seat === 'crown') return crown
  if (seat === '') return noSeat
  const [gss = seat, ...others] = border?.seats ?? []
  const share = border?.shares?.[0]
  return {
    outcome: 'found',
    gss,
    ...(others.length > 0 && { others }),
    ...(share !== undefined && { share }),
    ...(policeArea !== '' && { policeArea }),
  }
}
