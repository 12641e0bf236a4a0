import { brotliCompressSync } from 'node:zlib'
import type { Borders } from '../borders/borders.ts'
import type { EndedPostcodes, SeatsOfPostcodes } from '../directory.ts'
import { joinStreams } from './byte-stream.ts'
import { type EndedBesideLive, encodeNewlyEnded, listEndedBesideLive } from './encode-newly-ended.ts'
import { encodeRows, listEndedSectors } from './encode-rows.ts'
import { type EncodedRuns, encodeRuns } from './encode-runs.ts'
import { encodeSectors } from './encode-sectors.ts'

export interface DeviceSources {
  live: SeatsOfPostcodes
  ended: EndedPostcodes
  borders: Borders
}

/** Of what a browser loads, after brotli: 120 kB is the bar, and another program may compress a little worse than ours. */
const mostBytes = 116_000
/** What an ended postcode adds at least, measured. */
const bytesOfEnded = 1.5
/** So few that no table grows heavy by them. */
const fewEnded = 2_000

/**
 * Writes what a browser loads: seats, rows in use and at borders, what has ended. Ended postcodes beside live ones are more than it
 * can hold: it has the newest, as many as there is room for.
 */
export function encodeDeviceTable(sources: DeviceSources): Uint8Array {
  const { live, ended } = sources
  const runs = addNames(encodeRuns(live), sources)
  const names = new TextEncoder().encode(runs.names.join('\n'))
  const known = [
    names,
    ...encodeSectors(runs.sectors.map(({ key }) => key)),
    ...runs.streams,
    ...encodeRows({ ...sources, runs }),
    ...encodeSectors(listEndedSectors(live, ended)),
  ]
  const beside = listEndedBesideLive(live, ended)
  return Buffer.concat([Buffer.from('PCT2'), joinStreams([...known, ...encodeWithin(beside, known)])])
}

/** A seat may be met at borders alone. */
function addNames(runs: EncodedRuns, { live, borders }: DeviceSources): EncodedRuns {
  const seats = new Set([...borders.values()].flatMap((border) => border.seats))
  const atBorders = [...seats].map((seat) => live.names[seat] ?? '')
  return { ...runs, names: [...new Set([...runs.names, ...atBorders])] }
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
