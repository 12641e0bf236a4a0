import { parse } from 'csv-parse'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createDirectory, type Directory } from '../build-table.ts'
import { type Columns, findColumns } from './columns.ts'
import { DirectoryUnusable } from './directory-unusable.ts'
import { readRow } from './read-row.ts'

export interface ReadDirectoryOptions {
  /** GSS codes of the seats there are. */
  seats: ReadonlySet<string>
  onProgress?: (rows: number) => void
}

const rowsBetweenProgress = 250_000

/** Reads every row of the directory's CSV, or throws a `DirectoryUnusable` that names the first line it cannot take. */
export async function readDirectory(stream: Readable, options: ReadDirectoryOptions): Promise<Directory> {
  const directory = createDirectory()
  let columns: Columns | undefined
  let line = 0
  const take = (record: readonly string[]): void => {
    line += 1
    if (!columns) {
      columns = readHeader(record)
      return
    }
    const answer = readRow(record, columns, options.seats)
    if ('fault' in answer) throw new DirectoryUnusable(`Line ${line}: ${answer.fault}.`)
    if ('row' in answer) directory.add(answer.row)
    if (line % rowsBetweenProgress === 0) options.onProgress?.(line)
  }
  try {
    await pipeline(stream, parse({ bom: true, skip_empty_lines: true, max_record_size: 16_384 }), async (records) => {
      for await (const record of records) take(record)
    })
  } catch (cause) {
    if (cause instanceof DirectoryUnusable) throw cause
    throw new DirectoryUnusable(`After line ${line} the file cannot be read as CSV: ${wordsOf(cause)}.`, { cause })
  }
  if (directory.size === 0) throw new DirectoryUnusable('The file holds no postcode.')
  return directory
}

function readHeader(record: readonly string[]): Columns {
  const columns = findColumns(record)
  if (!('missing' in columns)) return columns
  throw new DirectoryUnusable(`The first line has no column ${columns.missing.join(', none ')}.`)
}

function wordsOf(cause: unknown): string {
  // csv-parse tells a fault's kind in `code`; its message may quote the line.
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'it broke off'
}
