import { expect, test } from 'vitest'
import { isEmpty, isGiven, listWhatFits, type Fits } from './fits.ts'

const fields: { name: string; fits?: Fits }[] = [
  { name: 'bill' },
  { name: 'amendment', fits: [{ bill: isGiven }] },
  { name: 'day', fits: [{ amendment: isEmpty }] },
  { name: 'votes', fits: [{ day: isGiven, bill: { isNot: ['none'] } }, { bill: { is: ['all'] } }] },
]

test.each<[string, Record<string, string>, string[]]>([
  ['nothing typed', {}, ['bill', 'day']],
  ['one that others wait for', { bill: 'a' }, ['bill', 'amendment', 'day']],
  ['one that takes another away', { bill: 'a', amendment: 'b', day: 'c' }, ['bill', 'amendment']],
  ['one that does not fit itself', { amendment: 'b' }, ['bill', 'day']],
  ['all of one case', { bill: 'a', day: 'c' }, ['bill', 'amendment', 'day', 'votes']],
  ['a part of one case', { bill: 'none', day: 'c' }, ['bill', 'amendment', 'day']],
  ['the other case', { bill: 'all' }, ['bill', 'amendment', 'day', 'votes']],
])('with %s, what fits is asked for', (_, typed, names) => {
  expect(listWhatFits(fields, typed, ({ name }) => name).map(({ name }) => name)).toEqual(names)
})
