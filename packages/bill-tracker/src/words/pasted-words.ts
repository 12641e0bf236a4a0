import type { AmendmentLine } from '@safe-to-report/db'

/** Words as they are kept when somebody pastes them: no white space at the end of a line, no empty line at either end. */
export function tidyWords(pasted: string): string {
  const lines = pasted
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', '  ')
    .split('\n')
    .map((line) => line.trimEnd())
  const isFull = (line: string): boolean => line !== ''
  return lines.slice(Math.max(0, lines.findIndex(isFull)), lines.findLastIndex(isFull) + 1).join('\n')
}

/** The lines of pasted words: two spaces at the beginning are one step of indentation. */
export function textAsLines(words: string): AmendmentLine[] {
  return tidyWords(words)
    .split('\n')
    .map((line) => {
      const spaces = line.length - line.trimStart().length
      const indentation = Math.floor(spaces / 2)
      return { text: line.slice(indentation * 2), indentation, hangingIndentation: null, isImage: false }
    })
}
