import { createHash } from 'node:crypto'
import type { AmendmentLine } from '@safe-to-report/db'

/**
 * What a line says: the number that hangs before it, and its text. A quotation mark that hangs alone belongs to the first
 * word. The database says it the same way (`record.line_words`).
 *
 * @example
 * lineWords({ hangingIndentation: '“(3A)', text: 'The code must—' }) // '“(3A) The code must—'
 */
export function lineWords({ hangingIndentation, text }: Pick<AmendmentLine, 'hangingIndentation' | 'text'>): string {
  if (!hangingIndentation) return text
  if (text === '') return hangingIndentation
  return /[“‘"]$/.test(hangingIndentation) ? `${hangingIndentation}${text}` : `${hangingIndentation} ${text}`
}

/** Tells words apart: SHA-256, in hexadecimal, of the words as plain text. Equal hashes are equal words. */
export function hashLines(lines: AmendmentLine[]): string {
  return createHash('sha256').update(linesAsText(lines)).digest('hex')
}

/** The words as plain text, a line of the paper a line, two spaces for each step of indentation. */
export function linesAsText(lines: AmendmentLine[]): string {
  return lines.map((line) => `${'  '.repeat(line.indentation)}${lineWords(line)}`).join('\n')
}
