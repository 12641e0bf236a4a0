import type { Readable } from 'node:stream'
import { createDirectory, type Directory } from '../directory.ts'
import { type Columns, findColumns, judgeHeader } from './columns.ts'
import { DirectoryUnusable } from './directory-unusable.ts'
import { readRecords } from './read-records.ts'
import { readRow, type Skipped } from './read-row.ts'

export interface ReadDirectoryOptions {
  /** GSS codes of the seats there are. */
  seats: ReadonlySet<string>
  withoutNorthernIreland?: boolean | undefined
  onProgress?: (rows: number) => void
}

export interface ReadDirectory {
  directory: Directory
  /** How many rows were left out, and why. */
  skipped: Record<Skipped, number>
}

const rowsBetweenProgress = 250_000
/** The real directory has some 2,400 ended postcodes of another shape, one in a thousand; more than one in a hundred is no directory. */
const oddAllowed = { rows: 100, inAHundred: 1 }

/** Reads every row of the directory's CSV, or throws a `DirectoryUnusable` that names the first line it cannot take. */
export async function readDirectory(stream: Readable, options: ReadDirectoryOptions): Promise<ReadDirectory> {
  const directory = createDirectory()
  const skipped = { 'ended-odd': 0, girobank: 0, 'northern-ireland': 0 }
  let columns: Columns | undefined
  await readRecords(stream, (record, line) => {
    if (!columns) {
      columns = readHeader(record)
      return
    }
    const answer = readRow(record, { ...options, columns })
    if ('fault' in answer) throw new DirectoryUnusable(`Line ${line}: ${answer.fault}.`)
    if ('row' in answer) directory.add(answer.row)
    else skipped[answer.skip] += 1
    if (line % rowsBetweenProgress === 0) options.onProgress?.(line)
  })
  if (directory.size === 0) throw new DirectoryUnusable('The file holds no postcode.')
  const odd = skipped['ended-odd']
  if (odd > Math.max(oddAllowed.rows, (directory.size * oddAllowed.inAHundred) / 100)) {
    throw new DirectoryUnusable(`${odd} of its rows have something else where the postcode should be.`)
  }
  return { directory, skipped }
}

function readHeader(record: readonly string[]): Columns {
  const instead = judgeHeader(record)
  if (instead !== undefined) throw new DirectoryUnusable(instead)
  const columns = findColumns(record)
  if (!('missing' in columns)) return columns
  throw new DirectoryUnusable(`The first line has no column ${columns.missing.join(', none ')}.`)
}
