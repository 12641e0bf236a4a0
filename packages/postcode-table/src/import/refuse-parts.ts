import type { EndedPostcodes, LivePostcodes } from '../directory.ts'
import { DirectoryUnusable } from './directory-unusable.ts'

const wholeDirectory = 1_500_000

interface Expected {
  seats: ReadonlySet<string>
  withoutNorthernIreland?: boolean | undefined
  leastLive?: number
}

/** Refuses what is a part of the directory only, or has a postcode twice. */
export function refuseParts(
  { live, ended }: { live: LivePostcodes; ended: EndedPostcodes },
  { seats, withoutNorthernIreland = false, leastLive = wholeDirectory }: Expected,
): void {
  refuseDoubles(live.keys, ended.keys)
  if (live.keys.length < leastLive) {
    throw new DirectoryUnusable(`It holds ${live.keys.length} live postcodes: that is a part of the directory only.`)
  }
  if (leastLive === 0) return
  const held = new Set(live.seats)
  const found = new Set(live.names.filter((_, place) => held.has(place)))
  const missing = [...seats].filter((gss) => !found.has(gss) && !(withoutNorthernIreland && gss.startsWith('N')))
  if (missing.length > 0) throw new DirectoryUnusable(tellMissing(missing))
}

function tellMissing(missing: readonly string[]): string {
  if (missing.every((gss) => gss.startsWith('N'))) {
    return `No live postcode lies in the ${missing.length} constituencies of Northern Ireland. If that is as you want it (its licence is another), say --without-northern-ireland: its people then choose their seat from a list.`
  }
  const some = missing.slice(0, 5).join(', ')
  return `No live postcode lies in ${missing.length} of the constituencies, such as ${some}.`
}

/** A postcode stands in the directory once. */
function refuseDoubles(...columns: Float64Array[]): void {
  const all = new Float64Array(columns.reduce((sum, keys) => sum + keys.length, 0))
  let at = 0
  for (const keys of columns) {
    all.set(keys, at)
    at += keys.length
  }
  all.sort()
  for (let index = 1; index < all.length; index += 1) {
    if (all[index] === all[index - 1]) throw new DirectoryUnusable('A postcode stands in it twice.')
  }
}
