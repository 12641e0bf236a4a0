import { expect, test } from 'vitest'
import { hashLines, lineWords, linesAsText } from './amendment-lines.ts'

const line = (hangingIndentation: string | null, text: string, indentation = 1) => ({
  text,
  indentation,
  hangingIndentation,
  isImage: false,
})

test.each([
  { number: null, text: 'In this section—', words: 'In this section—' },
  { number: '“(3A)', text: 'The code must—', words: '“(3A) The code must—' },
  { number: '“', text: 'Data of victims', words: '“Data of victims' },
  { number: '(b)', text: '', words: '(b)' },
])('a line with the number $number says "$words"', ({ number, text, words }) => {
  expect(lineWords(line(number, text))).toBe(words)
})

test('numbers are part of the text, and of what tells words apart', () => {
  const words = [line('“(3A)', 'The code must—'), line('(a)', 'say so.”', 2)]
  expect(linesAsText(words)).toBe('  “(3A) The code must—\n    (a) say so.”')
  expect(hashLines(words)).not.toBe(hashLines([line('“(3B)', 'The code must—'), line('(a)', 'say so.”', 2)]))
  // Pasted by staff, the number stands in the text: the same words.
  expect(hashLines(words)).toBe(hashLines([line(null, '“(3A) The code must—'), line(null, '(a) say so.”', 2)]))
})
