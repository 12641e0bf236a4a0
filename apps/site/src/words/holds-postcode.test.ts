import { expect, test } from 'vitest'
import { holdsPostcode } from './holds-postcode.ts'

test.each([
  'SW1A 0AA',
  'sw1a0aa',
  ' m1 1ad. ',
  'SW1A-0AA',
  'S.W.1.A 0AA',
  'SW1A\u00a00AA',
  'SW1A\u200b0AA',
  '\ufeffSW1A 0AA',
  'ＳＷ１Ａ ０ＡＡ',
  'SW١A ٠AA',
  'my postcode is ＳＷ１Ａ ０ＡＡ',
  'М1 1АЕ',
  'SW1A OAA',
  'SWIA 0AA',
  'BT1 5GS',
  'JE2 4UE',
  'BFPO 57',
  'who is the MP of SW1A 0AA',
  'SW1A 0AA, London',
  'my postcode is m11ad',
  'MP for (CF10 1AA)',
])('%j is a postcode', (typed) => {
  expect(holdsPostcode(typed)).toBe(true)
})

test.each([
  '',
  'NC36',
  'nc 36',
  'new clause 36',
  'E1',
  'Motion E1',
  'Motion E1 2nd reading',
  'motion A1 3rd',
  'section 81',
  '40D and 40E',
  'amendment 67',
  '2021',
  '15 March 2021',
  'Loire',
  'boost',
  'data-sharing',
  'SW1A',
  'c. 17',
  'HL Bill 124',
  'Baroness Meacher',
])('%j is none', (typed) => {
  expect(holdsPostcode(typed)).toBe(false)
})
