import type { Borders } from '../borders/borders.ts'
import { findBorders } from '../borders/find-borders.ts'
import { buildTable, type TableSources } from '../build-table.ts'
import { openTable } from '../open-table.ts'
import type { TableFacts } from '../table-facts.ts'
import { countDisagreements } from './check-table.ts'
import { lookupOfAreas } from './columns.ts'
import { DirectoryUnusable } from './directory-unusable.ts'
import { decideEdition } from './edition.ts'
import { openSource } from './open-source.ts'
import { readAddresses } from './read-addresses.ts'
import { type ReadDirectory, readDirectory } from './read-directory.ts'
import { refuseParts } from './refuse-parts.ts'
import { writeAtomically } from './write-atomically.ts'

export { DirectoryUnusable } from './directory-unusable.ts'

export interface ImportOptions {
  /** The directory: its zip, or the CSV from inside. */
  from: string
  /** Where the table goes. A table there before stays until the new one is whole. */
  to: string
  /** GSS codes of the 650 seats. */
  seats: ReadonlySet<string>
  /** "2026-08", where no name tells it. */
  edition?: string | undefined
  /** The directory of addresses (ONSUD or NSUL): its zip, or a CSV. With it, borders are those of homes. */
  addresses?: string | undefined
  /** The directory has no postcode of Northern Ireland, or has them and they are not to be used. */
  withoutNorthernIreland?: boolean | undefined
  /** Fewer live postcodes than this are a part of the directory, not the whole; 1.5 million unless told. */
  leastLive?: number
  onProgress?: (rows: number) => void
}

export interface Imported {
  facts: TableFacts
  rows: number
  skipped: ReadDirectory['skipped']
  addresses?: { counted: number; unknown: number }
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
    if (source.names.some((name) => /NSPL/i.test(name))) throw new DirectoryUnusable(lookupOfAreas)
    const edition = decideEdition(source.names, options.edition)
    const { directory, skipped } = await readDirectory(source.stream, options)
    const sources = { live: directory.live(), ended: directory.ended() }
    refuseParts(sources, options)
    const { borders, addresses } = await decideBorders(sources.live, options)
    const { bytes, facts } = build({ ...sources, borders }, edition, options)
    await writeAtomically(options.to, bytes)
    const deviceBytes = openTable(bytes).deviceTable.length
    const about = { facts, rows: directory.size, skipped, bytes: bytes.length, deviceBytes }
    return addresses ? { ...about, addresses } : about
  } finally {
    source.close()
  }
}

async function decideBorders(
  live: TableSources['live'],
  { addresses, onProgress }: ImportOptions,
): Promise<{ borders: Borders; addresses?: { counted: number; unknown: number } }> {
  const byPoints = findBorders(live)
  if (addresses === undefined) return { borders: byPoints }
  const { counts, counted, unknown } = await readAddresses(addresses, live, onProgress)
  return { borders: counts.decide(byPoints), addresses: { counted, unknown } }
}

function build(
  sources: TableSources,
  edition: string,
  { addresses, withoutNorthernIreland = false }: ImportOptions,
): { bytes: Uint8Array; facts: TableFacts } {
  const { live, ended, borders } = sources
  const countOf = (wanted: string): number => {
    const place = live.names.indexOf(wanted)
    return live.seats.reduce((sum, seat) => sum + (seat === place ? 1 : 0), 0)
  }
  const facts: TableFacts = {
    edition,
    live: live.keys.length,
    ended: ended.keys.length,
    crownDependencies: countOf('crown'),
    withoutSeat: countOf(''),
    atBorders: borders.size,
    bordersBy: addresses === undefined ? 'points' : 'addresses',
    isWithoutNorthernIreland: withoutNorthernIreland,
  }
  const bytes = buildTable(sources, facts)
  const wrong = countDisagreements(bytes, sources)
  if (wrong > 0) throw new Error(`The table disagrees with ${wrong} rows of the directory: nothing was written.`)
  return { bytes, facts }
}
