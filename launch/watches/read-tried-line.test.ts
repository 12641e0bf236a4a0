import { expect, test } from 'vitest'
import { readTriedLine } from './read-tried-line.ts'

const whole = { id: 'a', kind: 'Speech', title: 'T', text: 'x', explanatoryStatement: null, asks: ['none'] }

test('a line is an item; what else it holds is no matter', () => {
  const item = { id: 'a', kind: 'speech', title: 'T', text: 'x', explanatoryStatement: '' }
  expect(readTriedLine(JSON.stringify(whole), 1)).toEqual({ item, odd: [] })
  expect(readTriedLine(`\uFEFF${JSON.stringify({ id: 7, text: 'x' })}`, 1).item).toMatchObject({
    id: 7,
    kind: '',
    title: '',
  })
})

test('a blank line says nothing', () => {
  expect(readTriedLine('  ', 3)).toEqual({ odd: [] })
})

test.each([
  ['no JSON', '{"id":', 'no object'],
  ['no object', '[1]', 'no object'],
  ['an id that is none', '{"id":{}}', 'no object'],
])('%s is left out, and said', (_name, line, says) => {
  const read = readTriedLine(line, 3)
  expect([read.item, read.odd]).toEqual([undefined, [expect.stringContaining(says)]])
})

test.each([
  ['no id: it bears the number of its line', { text: 'x' }, { id: 3, text: 'x' }, 'has no id'],
  ['words that are none', { id: 'a', text: 'x', title: ['T'] }, { id: 'a', title: '' }, 'its title is no words'],
  ['no words at all', { id: 'a' }, { id: 'a', text: '' }, 'has no words'],
])('%s', (_name, line, item, says) => {
  const read = readTriedLine(JSON.stringify(line), 3)
  expect(read.item).toMatchObject(item)
  expect(read.odd).toEqual([expect.stringContaining(says)])
})
