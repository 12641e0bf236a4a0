import { createHash } from 'node:crypto'
import type { Borders } from './borders/borders.ts'
import { encodeDeviceTable } from './device/encode-device-table.ts'
import type { EndedPostcodes, LivePostcodes } from './directory.ts'
import { encodeDetails } from './encode-details.ts'
import { encodeMarks } from './encode-marks.ts'
import { tableMagic, type TableFacts } from './table-facts.ts'

/** What a table is made of. */
export interface TableSources {
  live: LivePostcodes
  ended: EndedPostcodes
  borders: Borders
}

/** Writes a table of a directory's columns; the format is in this package's README. */
export function buildTable(sources: TableSources, facts: TableFacts): Uint8Array {
  const { live, ended, borders } = sources
  const parts = [
    Buffer.from(JSON.stringify(facts)),
    encodeDeviceTable(sources),
    encodeMarks(live.keys, ended),
    encodeDetails(live, borders),
  ]
  const lengths = Buffer.alloc(parts.length * 4)
  for (const [index, part] of parts.entries()) lengths.writeUInt32LE(part.length, index * 4)
  const body = Buffer.concat([lengths, ...parts])
  return Buffer.concat([Buffer.from(tableMagic), createHash('sha256').update(body).digest(), body])
}
