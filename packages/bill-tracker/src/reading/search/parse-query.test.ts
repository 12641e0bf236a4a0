import { expect, test } from 'vitest'
import { parseQuery } from './parse-query.ts'

test.each([
  ['NC 36', 'NC36'],
  ['nc36', 'NC36'],
  ['n.c. 36'.replaceAll('.', ''), 'NC36'],
  ['new clause 36', 'NC36'],
  ['New Clause no. 36', 'NC36'],
  ['clause 36', 'NC36'],
  ['Amdt 96', '96'],
  ['amdt. 96', '96'],
  ['amendment 58a', '58A'],
  ['96', '96'],
  ['LA 40', 'LA40'],
  ['lords amendment 40b', 'LA40B'],
  ['motion e1', 'MOTIONE1'],
  ['what became of nc 36?', 'NC36'],
  ['(a)', '(A)'],
  ['amendment (b)', '(B)'],
  ['(a) to NC4', '(A)NC4'],
  ['amendment (a) to new clause 4', '(A)NC4'],
  ['ns1', 'NS1'],
  ['new schedule 1', 'NS1'],
  ['gov nc5', 'NC5'],
])('"%s" means the amendment %s first', (typed, key) => {
  expect(parseQuery(typed).numberKeys[0]).toBe(key)
})

test('a number alone may be an amendment, a new clause or a Lords amendment', () => {
  expect(parseQuery('36').numberKeys).toEqual(['36', 'NC36', 'LA36'])
})

test.each([
  'section eighty-one',
  'Meacher',
  'amendments from the Lords',
  '£2.3bn',
  '2024-05-24',
  'data (see above)',
  'f(a)',
  '',
])('"%s" names no amendment', (typed) => {
  expect(parseQuery(typed).numberKeys).toEqual([])
})

test('words are folded, told apart and not too many', () => {
  expect(parseQuery('Police  POLICE, victims’ data').words).toEqual(['police', 'victims', 'data'])
  expect(parseQuery('a b c d e f g h i j').words).toHaveLength(8)
})
