import { expect, test } from 'vitest'
import { shortAddress } from './short-address.ts'

test.each([
  ['https://www.theyworkforyou.com/lords/?id=2021-03-15b.35.2', 'theyworkforyou.com/lords/?id=2021-03-15b.35.2'],
  ['https://site.example/', 'site.example'],
  [
    'https://hansard.parliament.uk/Lords/2021-03-15/debates/A1B2C3D4-0000-0000-0000-000000000000/DomesticAbuseBill',
    'hansard.parliament.uk/lords/2021-03-15',
  ],
  [`https://news.example/${'a-long-title-'.repeat(6)}`, 'news.example/…'],
])('%s is typed as %s', (url, short) => {
  expect(shortAddress(url)).toBe(short)
})
