import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { describeReturn } from '@safe-to-report/outbox/returns'
import { splitMbox } from './split-mbox.ts'

/** As much of a mail as the worker reads. */
const mostBytes = 5 * 1024 * 1024
/** As much of a file, which may hold many. */
const mostOfFile = 512 * 1024 * 1024

/**
 * Prints for each mail of each file a line of JSON: what it would be taken for if it came to a return address, and what would
 * follow. Answers how the process ends: 1 when a file could not be read, which is named; the others are read all the same.
 */
export async function classifyFiles(paths: readonly string[]): Promise<0 | 1> {
  let code: 0 | 1 = 0
  for (const path of paths) {
    const bytes = await readWhole(path).catch((error: unknown) => {
      console.error(`${path}: ${error instanceof Error ? error.message : 'cannot be read'}`)
      return undefined
    })
    if (bytes === undefined) {
      code = 1
      continue
    }
    const mails = splitMbox(bytes)
    for (const [place, mail] of mails.entries()) {
      const described = await describeReturn(mail.subarray(0, mostBytes))
      console.log(JSON.stringify({ file: path, ...(mails.length > 1 && { mail: place + 1 }), ...described }))
    }
  }
  return code
}

async function readWhole(path: string): Promise<Buffer> {
  const { size } = await stat(path)
  if (size > mostOfFile) throw new Error(`larger than ${mostOfFile / 1024 / 1024} MB: split it`)
  const parts: Buffer[] = []
  for await (const part of createReadStream(path)) if (part instanceof Buffer) parts.push(part)
  const bytes = Buffer.concat(parts)
  if (bytes.length === 0) throw new Error('is empty')
  return bytes
}
