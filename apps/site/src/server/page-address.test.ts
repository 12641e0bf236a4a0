import { expect, test } from 'vitest'
import { addressOf } from './page-address.ts'

test.each([
  ['/asks/', '/asks'],
  ['/asks?utm_source=x', '/asks'],
  ['/', '/'],
  ['/500', '/404'],
  ['', '/'],
  ['//elsewhere.example/x', '/'],
  ['http://elsewhere.example/', '/'],
  ['/asks/%', '/404'],
  ['/asks/%C3', '/404'],
  ['/asks/%00', '/404'],
  ['/asks%2Fone', '/404'],
  ['/asks/é', '/404'],
  [`/asks${'/'.repeat(100)}x%zz`, '/404'],
  ['/search?q=50%', '/search?q=50%25'],
])('the address %s is the page %s', (url, address) => {
  expect(addressOf(url)).toBe(address)
})

test.each([
  ['/api/v1/bills.json?page=2', '/api/v1/bills.json?page=2'],
  ['/api/v1/bills.csv/?x=1&page=2#there', '/api/v1/bills.csv?page=2'],
  ['/api/v1/bills.csv?for=spreadsheets&page=2', '/api/v1/bills.csv?page=2&for=spreadsheets'],
  ['/api/v1/bills.csv?for=others', '/api/v1/bills.csv'],
  ['/api/v1/bills.json?for=spreadsheets', '/api/v1/bills.json'],
  ['/api/v1/bills.json?page=2;drop', '/api/v1/bills.json'],
  ['/api/v1/bills.json?page=0', '/api/v1/bills.json'],
  ['/asks?page=2', '/asks'],
  ['/asks/one/compare?to=b&from=a&x=1', '/asks/one/compare?from=a&to=b'],
  ['/asks/one/compare?from=../x', '/asks/one/compare'],
  ['/timeline?house=lords&ask=&year=2021', '/timeline?house=lords&year=2021'],
  ['/search?q=NC+36', '/search?q=NC+36'],
  [
    '/oembed?format=json&maxwidth=9&url=https%3A%2F%2Fsite.example%2Fasks%2Fone',
    '/oembed?url=https%3A%2F%2Fsite.example%2Fasks%2Fone&format=json',
  ],
])('of the query in %s only what the page reads is kept', (url, address) => {
  expect(addressOf(url)).toBe(address)
})
