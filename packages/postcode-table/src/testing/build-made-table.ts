import { buildTable } from '../build-table.ts'
import { createDirectory } from '../directory.ts'
import { postcodeKey } from '../postcode-shape.js'
import type { TableFacts } from '../table-facts.ts'

/**
 * A table of a few postcodes of one's own choosing, for tests: postcode to seat, '' for none, "199808" for when it ended, "199808 E14001352" for
 * where it was, and "E14001352 E14001063" for one that may lie in either, the likelier first.
 */
export function buildMadeTable(seats: Record<string, string>, differs: Partial<TableFacts> = {}): Uint8Array {
  const directory = createDirectory()
  // Every seat has a place among the names before a border asks for it.
  const named = new Set(Object.values(seats).flatMap((words) => words.split(' ').filter((word) => !isMonth(word))))
  for (const [postcode, words] of Object.entries(seats)) {
    const [first = '', second = ''] = words.split(' ')
    const endedIn = isMonth(first) ? Number(first.slice(0, 4)) * 12 + Number(first.slice(4)) : 0
    directory.add({ key: postcodeKey(postcode), seat: isMonth(first) ? second : first, endedIn })
  }
  const own = directory.live()
  const live = { ...own, names: [...new Set([...own.names, ...named])] }
  const ended = directory.ended()
  const borders = new Map(
    Object.entries(seats).flatMap(([postcode, words]) => {
      const places = isMonth(words.split(' ')[0] ?? '') ? [] : words.split(' ').map((seat) => live.names.indexOf(seat))
      return places.length > 1 ? [[live.keys.indexOf(postcodeKey(postcode)), { seats: places }] as const] : []
    }),
  )
  return buildTable(
    { live, ended, borders },
    {
      edition: '2026-08',
      live: live.keys.length,
      ended: ended.keys.length,
      crownDependencies: 0,
      withoutSeat: 0,
      atBorders: borders.size,
      bordersBy: 'points',
      isWithoutNorthernIreland: false,
      ...differs,
    },
  )
}

function isMonth(words: string): boolean {
  return /^\d{6}$/.test(words)
}
