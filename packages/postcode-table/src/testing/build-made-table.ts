import { buildTable, createDirectory } from '../build-table.ts'
import { postcodeKey } from '../device-table.js'

/** A table of a few postcodes of one's own choosing, for tests: postcode to seat, '' for none, "199808" for when it ended. */
export function buildMadeTable(seats: Record<string, string>): Uint8Array {
  const directory = createDirectory()
  for (const [postcode, seat] of Object.entries(seats)) {
    const ended = /^\d{6}$/.test(seat)
    const endedIn = ended ? Number(seat.slice(0, 4)) * 12 + Number(seat.slice(4)) : 0
    directory.add({ key: postcodeKey(postcode), seat: ended ? '' : seat, endedIn })
  }
  const live = directory.live()
  const endedOnes = directory.ended()
  return buildTable(live, endedOnes, {
    edition: '2026-08',
    live: live.keys.length,
    ended: endedOnes.keys.length,
    crownDependencies: 0,
    withoutSeat: 0,
  })
}
