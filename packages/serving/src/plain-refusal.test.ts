import { expect, test } from 'vitest'
import { isReadableAddress, sayPlainly } from './plain-refusal.ts'

test.each([
  '/',
  '/write',
  '/asks/one-of-two?from=a&to=b',
  '/search?q=50%',
  '/search?q=a%09b',
  '/%C3%B3',
  '/letter/a_-b',
])('%s can be read', (url) => {
  expect(isReadableAddress(url)).toBe(true)
})

test.each([
  '',
  '*',
  'http://elsewhere.example/',
  '//elsewhere.example/',
  '/letter/abc%',
  '/letter/%zz',
  '/letter/%C3',
  '/letter/%ff%fe',
  '/letter/%00',
  '/letter/%0d%0aSet-Cookie:x',
  '/letter/%7f',
  '/letter%2fabc',
  '/letter%5Cabc',
  '/letter\\abc',
  '/letter/\u00e9',
  '/search?q=%00',
])('%s cannot', (url) => {
  expect(isReadableAddress(url)).toBe(false)
})

test('a refusal in plain words says as well what this is, and where help is', () => {
  for (const status of [400, 405, 408, 413, 414, 417, 431, 499]) {
    const { body, headers } = sayPlainly({ status }, {})
    expect(body).toMatch(/takes no reports\. .*999\. .*\/help\n$/)
    expect(headers['content-length']).toBe(String(Buffer.byteLength(body)))
  }
})
