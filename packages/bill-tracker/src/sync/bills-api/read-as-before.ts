import type { AmendmentLine } from '@safe-to-report/db'
import type { LineAnswer } from './detail-answers.ts'
import { toBareText } from '../asking/plain-text.ts'

/**
 * Text as we read it until November 2026: cells and items run together, a number in a tag of its own glued to its word.
 * What is held so is told by this from what Parliament changed. Nothing shows it to a reader.
 */
export function textAsBefore(text: string | null | undefined): string | null {
  const spaced = text?.replace(/<(?:br|\/p|\/li|\/div|\/h\d|\/tr)\b[^<>]*>/gi, '$& ') ?? ''
  return toBareText(spaced).replace(/\s+/g, ' ').trim() || null
}

/** Lines as we read them then. `imageWords` is what is said in place of an image. */
export function linesAsBefore(answers: readonly LineAnswer[], imageWords: string): AmendmentLine[] {
  return answers.flatMap((answer) => {
    const isImage = answer.isImage ?? false
    const text = isImage ? imageWords : textAsBefore(answer.text)
    if (text === null) return []
    const indentation = Math.max(0, answer.indentation ?? 0)
    return [{ text, indentation, hangingIndentation: textAsBefore(answer.hangingIndentation), isImage }]
  })
}
