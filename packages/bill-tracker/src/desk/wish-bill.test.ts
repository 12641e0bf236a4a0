import { expect, test } from 'vitest'
import { readBillNumber } from './wish-bill.ts'

test.each([
  ['3443', 3443],
  [' 3443 ', 3443],
  ['https://bills.parliament.uk/bills/3443', 3443],
  ['https://bills.parliament.uk/bills/3443/stages/17508?x=1#top', 3443],
  ['HTTPS://BILLS.PARLIAMENT.UK/bills/3443/', 3443],
  ['0', undefined],
  ['', undefined],
  ['3443 3444', undefined],
  ['HL Bill 57', undefined],
  ['12345678', undefined],
  ['-3', undefined],
  ['3443.5', undefined],
  ['https://bills.parliament.uk.example.org/bills/3443', undefined],
])('%j is the number %j', (typed, is) => {
  expect(readBillNumber(typed)).toBe(is)
})
