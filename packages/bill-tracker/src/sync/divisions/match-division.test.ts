import { expect, test } from 'vitest'
import { findDivisionOfDay, isSameDivision } from './match-division.ts'

const told = {
  house: 'Commons',
  parliamentId: 1000,
  number: 258,
  heldOn: '2021-04-15',
  ayeCount: 359,
  noCount: 265,
} as const
const known = {
  house: 'Commons',
  parliamentId: null,
  number: null,
  heldOn: '2021-04-15',
  ayeCount: null,
  noCount: null,
  majority: null,
  carried: null,
} as const

test.each([
  { what: 'Parliament’s own number', row: { ...known, parliamentId: 1000 } },
  { what: 'House, day and number', row: { ...known, number: 258 } },
  { what: 'House, day and both counts', row: { ...known, ayeCount: 359, noCount: 265 } },
  { what: 'the number, though a count of ours differs', row: { ...known, number: 258, ayeCount: 1, noCount: 0 } },
  {
    what: 'Parliament’s own number, though the day differs',
    row: { ...known, parliamentId: 1000, heldOn: '2021-04-16' },
  },
])('$what says that it is the same division', ({ row }) => {
  expect(isSameDivision(row, told)).toBe(true)
})

test.each([
  { what: 'the same number in the other House', row: { ...known, house: 'Lords', parliamentId: 1000 } },
  { what: 'another number of Parliament’s', row: { ...known, parliamentId: 1001, number: 258 } },
  { what: 'the same number on another day', row: { ...known, number: 258, heldOn: '2020-04-15' } },
  { what: 'one count alone', row: { ...known, ayeCount: 359 } },
  { what: 'a majority alone', row: { ...known, majority: 94 } },
  { what: 'a day alone', row: known },
] as const)('$what does not', ({ row }) => {
  expect(isSameDivision(row, told)).toBe(false)
})

test('among all of a day’s divisions the majority may tell, if one alone has it', () => {
  const other = { ...told, parliamentId: 1001, number: 259, ayeCount: 300, noCount: 220 }
  const row = { ...known, majority: 80, carried: true }
  expect(findDivisionOfDay(row, [told, other])).toBe(other)
  expect(findDivisionOfDay(row, [told, other, { ...other, parliamentId: 1002, number: 260 }])).toBeUndefined()
  expect(findDivisionOfDay({ ...row, carried: false }, [told, other])).toBeUndefined()
  expect(findDivisionOfDay(known, [told])).toBeUndefined()
})
