import { expect, test } from 'vitest'
import { amendsWhat } from './amends-what.ts'

test.each([
  ['As Amendments to A Minister’s proposed New Clause (Meaning of victim) (Gov NC4):—', 'NC4'],
  ['As an amendment to Ann Other’s proposed New Clause 12 (Duty of section 3)', 'NC12'],
  ['As Amendments to the proposed New Schedule (NS 2)', 'NS2'],
  ['As Amendments to A Member’s proposed New Clause (After NC3: reports) (NC14A)', 'NC14A'],
  ['As an amendment to Lords Amendment 54', 'Lords Amendment 54'],
  ['Amendments to Lords Amendments 54B', 'Lords Amendment 54B'],
  ['As an Amendment to Amendment 7', '7'],
  ['Clause 3', undefined],
  ['New Clauses: as amendments to follow', undefined],
  ['As Amendments to A Member’s proposed New Clause (Data)', undefined],
  ['', undefined],
  [null, undefined],
])('under "%s" stand amendments to %s', (header, amended) => {
  expect(amendsWhat(header)).toBe(amended)
})
