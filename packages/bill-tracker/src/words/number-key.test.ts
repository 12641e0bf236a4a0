import { expect, test } from 'vitest'
import { toNumberKey } from './number-key.ts'

test.each([
  { printed: '67', key: '67' },
  { printed: 'Amendment 67', key: '67' },
  { printed: 'Amdt 67', key: '67' },
  { printed: 'NC36', key: 'NC36' },
  { printed: 'NC 36', key: 'NC36' },
  { printed: 'nc36.', key: 'NC36' },
  { printed: 'New Clause 36', key: 'NC36' },
  { printed: 'new clause 36', key: 'NC36' },
  { printed: 'LA40', key: 'LA40' },
  { printed: 'Lords Amendment 40B', key: 'LA40B' },
  { printed: '58A', key: '58A' },
  { printed: 'Motion E1', key: 'MOTIONE1' },
  { printed: 'Motion E1 (40B, 40C)', key: 'MOTIONE1' },
  { printed: 'Gov NC5', key: 'NC5' },
  { printed: 'Government New Clause 5', key: 'NC5' },
  { printed: 'New Schedule 1', key: 'NS1' },
  { printed: '(a)', key: '(A)' },
  { printed: 'Amendment (a)', key: '(A)' },
  { printed: '(a) to NC4', key: '(A)NC4' },
  { printed: '(a) to Gov NC4', key: '(A)NC4' },
  { printed: 'Amendment (a) to New Clause 4', key: '(A)NC4' },
  { printed: '(b) to Lords Amendment 54', key: '(B)LA54' },
  { printed: 'hoc6', key: 'HOC6' },
])('the printed number "$printed" folds to $key', ({ printed, key }) => {
  expect(toNumberKey(printed)).toBe(key)
})

test('an amendment and a new clause of the same number stay apart', () => {
  expect(toNumberKey('36')).not.toBe(toNumberKey('NC36'))
})
