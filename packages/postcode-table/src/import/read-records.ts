import { parse } from 'csv-parse'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DirectoryUnusable } from './directory-unusable.ts'

/** Gives each record of a CSV file with its number, the header first. A file that is none is a `DirectoryUnusable`. */
export async function readRecords(
  stream: Readable,
  take: (record: readonly string[], line: number) => void,
): Promise<void> {
  let line = 0
  try {
    await pipeline(stream, parse({ bom: true, skip_empty_lines: true, max_record_size: 16_384 }), async (records) => {
      for await (const record of records) {
        line += 1
        take(record, line)
      }
    })
  } catch (cause) {
    if (cause instanceof DirectoryUnusable) throw cause
    throw new DirectoryUnusable(`After line ${line} the file cannot be read as CSV: ${wordsOf(cause)}.`, { cause })
  }
}

function wordsOf(cause: unknown): string {
  // csv-parse tells a fault's kind in `code`; its message may quote the line.
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'it broke off'
}
