import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tidyText } from './tidy-text.ts'

/** As it was first written: right, and slow. */
function tidySlowly(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/[^\S\n]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

test('text is tidied as patterns would tidy it', () => {
  const piece = fc.constantFrom('a', 'b c', ' ', '\n', '\r\n', '\r', '\t', '\u00A0', '\u2028', 'é')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      expect(tidyText(text)).toBe(tidySlowly(text))
    }),
  )
})
