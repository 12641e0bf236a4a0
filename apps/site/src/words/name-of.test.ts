import { expect, test } from 'vitest'
import { nameOf } from './name-of.ts'

test.each([
  ['amendment', '67', 'Amendment 67'],
  ['new-clause', 'NC36', 'New Clause 36'],
  ['lords-amendment', 'Lords Amendment 40', 'Lords Amendment 40'],
  ['lords-amendment', '40', 'Lords Amendment 40'],
  ['motion', 'Motion E1', 'Motion E1'],
  ['motion', 'E1', 'Motion E1'],
] as const)('a %s numbered %s is called %s', (kind, number, name) => {
  expect(nameOf({ kind, number })).toBe(name)
})
