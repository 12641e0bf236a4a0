import { createHash } from 'node:crypto'
import type { AmendmentLine } from '@safe-to-report/db'

/** Tells words apart: SHA-256, in hexadecimal, of what each line says and how it is set. Equal hashes are equal words. */
export function hashLines(lines: AmendmentLine[]): string {
  const told = lines.map(({ text, indentation, isImage }) => [text, indentation, isImage])
  return createHash('sha256').update(JSON.stringify(told)).digest('hex')
}

/** The words as plain text, a line of the paper a line, two spaces for each step of indentation. */
export function linesAsText(lines: AmendmentLine[]): string {
  return lines.map(({ text, indentation }) => `${'  '.repeat(indentation)}${text}`).join('\n')
}
