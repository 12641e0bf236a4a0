import { buildTable, type Directory } from '../build-table.ts'
import { openTable } from '../open-table.ts'
import type { TableFacts } from '../table-facts.ts'
import { countDisagreements } from './check-table.ts'
import { DirectoryUnusable } from './directory-unusable.ts'
import { readEdition } from './edition.ts'
import { openSource } from './open-source.ts'
import { readDirectory } from './read-directory.ts'
import { writeAtomically } from './write-atomically.ts'

export { DirectoryUnusable } from './directory-unusable.ts'

export interface ImportOptions {
  /** The directory: its zip, or the CSV from inside. */
  from: string
  /** Where the table goes. A table there before stays until the new one is whole. */
  to: string
  /** GSS codes of the 650 seats. */
  seats: ReadonlySet<string>
  /** Fewer live postcodes than this are a part of the directory, not the whole; 1.5 million unless told. */
  leastLive?: number
  onProgress?: (rows: number) => void
}

export interface Imported {
  facts: TableFacts
  rows: number
  bytes: number
  deviceBytes: number
}

/**
 * Makes a table of the ONS Postcode Directory, asks it for every row that it was made from, and only then puts it in place.
 * Throws a `DirectoryUnusable` with kind words if the file is another, and writes nothing then.
 */
export async function importDirectory(options: ImportOptions): Promise<Imported> {
  const source = await openSource(options.from)
  try {
    const directory = await readDirectory(source.stream, options)
    const { bytes, facts } = build(directory, source.name, options)
    await writeAtomically(options.to, bytes)
    const deviceBytes = openTable(bytes).deviceTable.length
    return { facts, rows: directory.size, bytes: bytes.length, deviceBytes }
  } finally {
    source.close()
  }
}

const wholeDirectory = 1_500_000

function build(
  directory: Directory,
  name: string,
  { seats, leastLive = wholeDirectory }: ImportOptions,
): { bytes: Uint8Array; facts: TableFacts } {
  const live = directory.live()
  const ended = directory.ended()
  refuseDoubles(live.keys, ended.keys)
  if (live.keys.length < leastLive) {
    throw new DirectoryUnusable(`It holds ${live.keys.length} live postcodes: that is a part of the directory only.`)
  }
  const perName = Array.from(live.names, () => 0)
  for (const seat of live.seats) perName[seat] = (perName[seat] ?? 0) + 1
  const countOf = (wanted: string): number => perName[live.names.indexOf(wanted)] ?? 0
  if (leastLive > 0) refuseMissing([...seats].filter((seat) => countOf(seat) === 0))

  const edition = readEdition(name)
  if (!edition) throw new DirectoryUnusable(`${name} does not tell its edition, as ONSPD_AUG_2026_UK.csv does.`)
  const facts: TableFacts = {
    edition,
    live: live.keys.length,
    ended: ended.keys.length,
    crownDependencies: countOf('crown'),
    withoutSeat: countOf(''),
  }
  const bytes = buildTable(live, ended, facts)
  const wrong = countDisagreements(bytes, live, ended)
  if (wrong > 0) throw new Error(`The table disagrees with ${wrong} rows of ${name}: nothing was written.`)
  return { bytes, facts }
}

function refuseMissing(missing: string[]): void {
  if (missing.length === 0) return
  const some = missing.slice(0, 5).join(', ')
  throw new DirectoryUnusable(`No live postcode lies in ${missing.length} of the constituencies, such as ${some}.`)
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
