import type { Borders } from './borders/borders.ts'
import { createByteStream, joinStreams } from './device/byte-stream.ts'
import type { LivePostcodes } from './directory.ts'

/** Writes what only the server's table knows of live postcodes: which may lie in several seats, and their police force areas. */
export function encodeDetails(live: LivePostcodes, borders: Borders): Uint8Array {
  const text = new TextEncoder()
  return joinStreams([
    text.encode(live.names.join('\n')),
    ...encodeBorders(live.keys, borders),
    text.encode(live.policeNames.join('\n')),
    encodePoliceAreas(live),
  ])
}

/** Each by its distance from the one before; its seats, and after them the shares of its addresses where these were counted. */
function encodeBorders(keys: Float64Array, borders: Borders): Uint8Array[] {
  const gaps = createByteStream()
  const seatsOf = createByteStream()
  let last = 0
  for (const [at, { seats, shares }] of [...borders].toSorted(([one], [other]) => one - other)) {
    const key = keys[at] ?? 0
    gaps.number(key - last)
    last = key
    seatsOf.number(seats.length * 2 + (shares ? 1 : 0))
    for (const seat of seats) seatsOf.number(seat)
    for (const share of shares ?? []) seatsOf.byte(share)
  }
  return [gaps.bytes(), seatsOf.bytes()]
}

/** From which postcode on which area: forces are large, and postcodes run through them one after another. */
function encodePoliceAreas({ keys, policeAreas }: LivePostcodes): Uint8Array {
  const runs = createByteStream()
  let last = 0
  for (const [index, area] of policeAreas.entries()) {
    if (index > 0 && area === policeAreas[index - 1]) continue
    const key = keys[index] ?? 0
    runs.number(key - last)
    runs.number(area)
    last = key
  }
  return runs.bytes()
}
