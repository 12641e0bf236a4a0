import { expect, test } from 'vitest'
import { findExplained } from './find-explained.ts'

const washUp = { title: 'Wash-up', summary: 'The last days before an election.', body: 'Parliament is closed.' }
const pingPong = {
  title: 'Ping-pong',
  summary: 'A bill goes to and fro.',
  body: 'There is little time in the wash-up.',
}

test('a page that names what was looked for stands before one that uses it', () => {
  expect(findExplained('wash up', [pingPong, washUp])).toEqual([washUp, pingPong])
})

test('the beginning of a word is enough, and every word must be there', () => {
  expect(findExplained('elect', [pingPong, washUp])).toEqual([washUp])
  expect(findExplained('election ping', [pingPong, washUp])).toEqual([])
})

test.each(['', ' - ', 'nc36'])('"%s" finds no explanation', (typed) => {
  expect(findExplained(typed, [pingPong, washUp])).toEqual([])
})
