import { expect, test } from 'vitest'
import { linesAsText } from './amendment-lines.ts'
import { textAsLines, tidyWords } from './pasted-words.ts'

test('what browsers and editors add to pasted words is taken off', () => {
  expect(tidyWords('\r\n\r\n  “(1) One. \r\n\t(a) two\r\n\r\n')).toBe('  “(1) One.\n  (a) two')
})

test('spaces at the beginning of a line become its indentation, and come back', () => {
  const words = '“(1) One—\n  (a) two\n    (i) three'
  expect(textAsLines(words).map(({ indentation }) => indentation)).toEqual([0, 1, 2])
  expect(linesAsText(textAsLines(words))).toBe(words)
  expect(linesAsText(textAsLines(' odd\n   odder'))).toBe(' odd\n   odder')
})
