import { brotliCompressSync } from 'node:zlib'
import type { Borders } from '../borders/borders.ts'
import type { EndedPostcodes, SeatsOfPostcodes } from '../directory.ts'
import { joinStreams } from './byte-stream.ts'
import { type EndedBesideLive, encodeNewlyEnded, listEndedBesideLive } from './encode-newly-ended.ts'
import { encodeRows, listEndedSectors } from './encode-rows.ts'
import { type EncodedStretches, encodeStretches } from './encode-stretches.ts'
import { encodeSectors } from './encode-sectors.ts'
import { type AskedRows, listEndedElsewhere } from './list-ended-elsewhere.ts'

export interface DeviceSources {
  live: SeatsOfPostcodes
  ended: EndedPostcodes
  borders: Borders
}

export interface DeviceLimits {
  /** After brotli; beyond it rows in which one ended elsewhere are asked about without naming where. */
  bytes: number
  /** How many of those that ended beside live ones are told by their month. */
  ended: number
}

/** Of what a browser loads, after brotli: 120 kB is the bar, and another program may compress a little worse than ours. */
const mostBytes = 116_000
/** What an ended postcode adds at least, measured. */
const bytesOfEnded = 1.5
/** So few that no table grows heavy by them. */
const fewEnded = 2_000

/**
 * Writes what a browser loads: seats, rows in use and those to ask about, what has ended. Ended postcodes beside live ones are more than
 * it can hold: it has the newest, as many as there is room for, and asks about the rows of those that were in another seat.
 */
export function encodeDeviceTable(sources: DeviceSources, limits: Partial<DeviceLimits> = {}): Uint8Array {
  const { bytes, ended: mostEnded } = { bytes: mostBytes, ended: Infinity, ...limits }
  const { live, ended } = sources
  const stretches = addNames(encodeStretches(live), sources)
  const asked = listEndedElsewhere(live, ended, stretches)
  const whole = encodeKnown(sources, stretches, asked)
  const known = weigh(whole) <= bytes ? whole : encodeKnown(sources, stretches, withoutSeats(asked))
  const beside = listEndedBesideLive(live, ended).slice(0, mostEnded)
  return Buffer.concat([Buffer.from('PCT2'), joinStreams([...known, ...encodeWithin(beside, known)])])
}

function encodeKnown(sources: DeviceSources, stretches: EncodedStretches, asked: AskedRows): Uint8Array[] {
  return [
    new TextEncoder().encode(stretches.names.join('\n')),
    ...encodeSectors(stretches.sectors.map(({ key }) => key)),
    ...stretches.streams,
    ...encodeRows({ ...sources, stretches, asked }),
    ...encodeSectors(listEndedSectors(sources.live, sources.ended)),
  ]
}

/** A row without them is asked about among the seats of its sector, and weighs less. */
function withoutSeats(asked: AskedRows): AskedRows {
  return new Map([...asked.keys()].map((row) => [row, new Set()]))
}

/** A seat may be met at borders alone, or among what has ended. */
function addNames(stretches: EncodedStretches, { live, ended, borders }: DeviceSources): EncodedStretches {
  const seats = new Set([...[...borders.values()].flatMap((border) => border.seats), ...ended.seats])
  const elsewhere = [...seats].map((seat) => live.names[seat] ?? '')
  return { ...stretches, names: [...new Set([...stretches.names, ...elsewhere])] }
}

/** The newest, as many as there is room for beside what must be known. */
function encodeWithin(beside: EndedBesideLive[], known: readonly Uint8Array[]): Uint8Array[] {
  if (beside.length <= fewEnded) return encodeNewlyEnded(beside)
  const room = mostBytes - weigh(known)
  for (let count = Math.max(0, Math.floor(room / bytesOfEnded)); ; count = Math.floor(count * 0.9)) {
    const newest = encodeNewlyEnded(beside.slice(0, count))
    if (count === 0 || weigh([...known, ...newest]) <= mostBytes) return newest
  }
}

function weigh(streams: readonly Uint8Array[]): number {
  return brotliCompressSync(joinStreams(streams)).length
}
