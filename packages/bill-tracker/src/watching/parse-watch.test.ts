import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseWatch } from './parse-watch.ts'

const good = `ask: data-sharing-firewall
# for people
ask Parliament for: migrant victims; data sharing
list kept apart: firewall, ring-fenc*,
  separate from … enforcement
list kept apart except in: hardware firewall
term Apart: near 20 ({kept apart}, {immigration enforcement}); not {abroad}; only in amendment, motion; sure
`

test('a watch is read whole: ask, search terms, lists, terms with their clauses', () => {
  const parsed = parseWatch(good)
  if (parsed.outcome !== 'read') throw new Error(JSON.stringify(parsed.problems))
  const { ask, searchTerms, lists, terms } = parsed.watch
  expect([ask, searchTerms]).toEqual(['data-sharing-firewall', ['migrant victims', 'data sharing']])
  expect(lists.get('kept apart')?.entries).toHaveLength(3)
  expect(terms).toMatchObject([
    { name: 'Apart', line: 7, sureness: 'sure', onlyIn: ['amendment', 'motion'], unless: [{ name: 'abroad' }] },
  ])
})

test('a list of the name of a shared one adds to it, in this watch alone', () => {
  const parsed = parseWatch('ask: a\nlist victim: plaintiff\nterm T: {victim}')
  const other = parseWatch('ask: a\nterm T: {victim}')
  if (parsed.outcome !== 'read' || other.outcome !== 'read') throw new Error('unreadable')
  expect(parsed.watch.lists.get('victim')?.entries.length).toBe(
    (other.watch.lists.get('victim')?.entries.length ?? 0) + 1,
  )
})

const around = (line: string): string => `ask: a\nterm Good: refuge\n${line}`

test.each([
  ['a line that begins with nothing known', around('trem X: refuge'), 3, 'A line begins with “term NAME:”'],
  ['nothing after the colon', around('term X:'), 3, 'Nothing follows “term X:”'],
  ['a bracket that is never closed', around('term X: any of (refuge, hostel'), 3, 'never closed'],
  ['a bracket too many', around('list x: refuge, hostel)'), 3, 'too many'],
  ['a comma that is missing', around('term X: any of ({victim} {abuse})'), 3, 'A comma is missing before “{abuse}'],
  ['what is left over', around('term X: {victim}, {abuse}'), 3, 'left over'],
  ['near without a number', around('term X: near ({victim}, {abuse})'), 3, 'Say within how many words'],
  ['near of one', around('term X: near 5 ({victim})'), 3, 'two or more'],
  ['near too far', around('term X: near 5000 ({victim}, {abuse})'), 3, 'farther than'],
  ['a list that is not there', around('term X: {victmi}'), 3, 'There is no list “victmi”'],
  ['a list in a list that is not there', around('list x: {victmi}'), 3, 'There is no list “victmi”'],
  ['a list that stands in itself', around('list x: {y}\nlist y: {x}'), 3, 'stands in itself'],
  ['a kind that is not there', around('term X: refuge; only in speeches'), 3, 'is no kind of item'],
  ['a clause that is not there', around('term X: refuge; maybe'), 3, 'is not understood'],
  ['two terms of one name', around('term good: hostel'), 3, 'give each its own'],
  ['a star that fits nearly all', around('term X: re*'), 3, 'at least three letters'],
  ['a gap at an end', around('term X: pass …'), 3, 'at its beginning and at its end'],
  ['a phrase that stands for too many', around(`term X: ${'a/b/c/d/e '.repeat(6)}`), 3, 'more than'],
  ['too many gaps', around('term X: one … two … three … four … five'), 3, 'gaps'],
  ['a second ask', around('ask: b'), 3, 'already'],
  ['no ask', 'term Good: refuge', 1, 'Say for which ask'],
  ['no term', 'ask: a', 1, 'no term yet'],
  [
    'a long form without the company that its acronym needs',
    around('list x: ILR with (visa), indefinite leave remain'),
    3,
    'Write them as one: ILR = indefinite leave remain with (…)',
  ],
  ['a text without end', `ask: a\n${'#'.repeat(70_000)}`, 1, 'at most'],
])('%s is said with its line and what to do', (_name, text, line, says) => {
  const parsed = parseWatch(text)
  expect(parsed.outcome === 'unreadable' && parsed.problems).toContainEqual({
    line,
    problem: expect.stringContaining(says),
  })
})

test('each line that cannot be read is said, in their order', () => {
  const parsed = parseWatch('ask: a\nnonsense\nterm X: {victim\nterm Y: near ({victim}, {abuse})')
  expect(parsed.outcome === 'unreadable' && parsed.problems.map(({ line }) => line)).toEqual([2, 3, 4])
})

test('whatever is typed is read or refused, and never breaks', () => {
  const pieces = fc.constantFrom(
    'ask: ',
    'term ',
    'list ',
    'x',
    ': ',
    '(',
    ')',
    '{victim}',
    '{',
    '}',
    'near 5 (',
    'any of (',
    ' with (',
    ', ',
    '; ',
    'not ',
    '"',
    '“',
    '…',
    '*',
    '/',
    '=',
    '\n',
    '#',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (typed) => {
      expect(['read', 'unreadable']).toContain(parseWatch(typed.join('')).outcome)
    }),
    { numRuns: 500 },
  )
})
