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
  { kind: 'amendment', number: 'NS1', name: 'New Schedule 1' },
  { kind: 'new-clause', number: 'Gov NC5', name: 'Government New Clause 5' },
  { kind: 'amendment', number: '(a)', name: 'Amendment (a)' },
  { kind: 'amendment', number: '(a) to NC4', name: 'Amendment (a) to New Clause 4' },
  { kind: 'amendment', number: '(b) to NS2', name: 'Amendment (b) to New Schedule 2' },
  { kind: 'amendment', number: '(a) to 12', name: 'Amendment (a) to Amendment 12' },
  { kind: 'amendment', number: '(a) to Lords Amendment 54', name: 'Amendment (a) to Lords Amendment 54' },
  { kind: 'amendment', number: 'hoc6', name: 'Amendment hoc6' },
  { kind: 'amendment', number: 'Unnumbered 5', name: 'Unnumbered 5' },
  { kind: 'motion', number: 'Motion A to leave out 5', name: 'Motion A to leave out 5' },
  { kind: 'motion', number: 'Motion E1 (40B, 40C)', name: 'Motion E1 (40B, 40C)' },
] as const)('$kind "$number" is called $name', ({ kind, number, name }) => {
  expect(amendmentName({ kind, number })).toBe(name)
})
