import { type AddressCounts, createAddressCounts } from '../borders/count-addresses.ts'
import type { LivePostcodes } from '../directory.ts'
import { postcodeKey } from '../postcode-shape.js'
import { findAddressColumns } from './columns.ts'
import { DirectoryUnusable } from './directory-unusable.ts'
import { openEach, type Source } from './open-source.ts'
import { readRecords } from './read-records.ts'

export interface ReadAddresses {
  counts: AddressCounts
  /** How many addresses were counted, and how many have a postcode or a seat that the directory does not have. */
  counted: number
  unknown: number
}

/**
 * Counts the addresses of the ONS UPRN Directory (or NSUL), its zip or one of its CSV files, by postcode and seat. It holds no address
 * in words. Great Britain alone is in it.
 */
export async function readAddresses(
  path: string,
  live: LivePostcodes,
  onProgress?: (rows: number) => void,
): Promise<ReadAddresses> {
  const counts = createAddressCounts(live)
  const read = { counts, counted: 0, unknown: 0 }
  for await (const source of openEach(path)) {
    try {
      await readOne(source, read, onProgress)
    } finally {
      source.close()
    }
  }
  if (read.counted === 0) throw new DirectoryUnusable('What --addresses names holds no address of a postcode in use.')
  return read
}

const rowsBetweenProgress = 2_500_000

async function readOne(
  { names, stream }: Source,
  read: ReadAddresses,
  onProgress: ((rows: number) => void) | undefined,
): Promise<void> {
  let columns: { postcode: number; seat: number } | undefined
  await readRecords(stream, (record) => {
    if (!columns) {
      columns = findAddressColumns(record)
      if (columns) return
      throw new DirectoryUnusable(
        `${names[0]} is no directory of addresses (ONSUD or NSUL): it has no columns UPRN, PCDS and PCON24CD.`,
      )
    }
    const key = postcodeKey((record[columns.postcode] ?? '').replaceAll(' ', '').toUpperCase())
    if (read.counts.add(key, (record[columns.seat] ?? '').trim())) read.counted += 1
    else read.unknown += 1
    const rows = read.counted + read.unknown
    if (rows % rowsBetweenProgress === 0) onProgress?.(rows)
  })
}
