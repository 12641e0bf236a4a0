import { expect, test } from 'vitest'
import { amendmentName } from './amendment-name.ts'

test.each([
  { kind: 'amendment', number: '67', name: 'Amendment 67' },
  { kind: 'amendment', number: '58A', name: 'Amendment 58A' },
  { kind: 'amendment', number: 'Amendment 40D', name: 'Amendment 40D' },
  { kind: 'new-clause', number: 'NC36', name: 'New Clause 36' },
  { kind: 'new-clause', number: 'NC 36', name: 'New Clause 36' },
  { kind: 'lords-amendment', number: '40', name: 'Lords Amendment 40' },
  { kind: 'lords-amendment', number: 'LA40', name: 'Lords Amendment 40' },
  { kind: 'lords-amendment', number: 'Lords Amendment 40', name: 'Lords Amendment 40' },
  { kind: 'motion', number: 'Motion E1 (40B, 40C)', name: 'Motion E1 (40B, 40C)' },
] as const)('$kind "$number" is called $name', ({ kind, number, name }) => {
  expect(amendmentName({ kind, number })).toBe(name)
})
