import { expect, test } from 'vitest'
import { leavingHeaders } from './leaving-headers.ts'

test('leaving goes elsewhere, is kept by nobody, and drops every cookie that came', () => {
  const headers = leavingHeaders('http://weather.test/', { cookie: 'a=1; __Host-b=2; bad name=3', mode: 'navigate' })
  expect(headers.get('location')).toBe('http://weather.test/')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.getSetCookie()).toEqual([
    'left=1; Path=/; HttpOnly; SameSite=Strict',
    'left=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0',
    'a=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0',
    '__Host-b=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0; Secure',
  ])
})

test('a browser that brought no cookie is made to forget the page all the same, and holds none afterwards', () => {
  expect(leavingHeaders('http://weather.test/', { cookie: null, mode: 'navigate' }).getSetCookie()).toEqual([
    'left=1; Path=/; HttpOnly; SameSite=Strict',
    'left=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0',
  ])
})

test.each([
  ['navigate', '"storage"'],
  [undefined, '"cookies", "storage"'],
  ['cors', '"cookies", "storage"'],
])('to whoever fetches as %s it says %s', (mode, says) => {
  expect(leavingHeaders('http://weather.test/', { cookie: '', mode }).get('clear-site-data')).toBe(says)
})
