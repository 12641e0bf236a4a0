import { expect, test } from 'vitest'
import { pathOfPage } from './come-in.server.ts'

test.each([
  ['found', '/write/mp/found'],
  ['which', '/write/mp'],
  ['why', '/write/letter/why'],
  ['hindered', '/write/letter/hindered'],
])('%s leads on to %s', (page, path) => {
  expect(pathOfPage(page, {})).toBe(path)
  expect(pathOfPage(page, { language: 'cy' })).toBe(`/cy${path}`)
})

test.each(['', 'send', 'staff', 'https:', '..', '//evil.example', 'found/x', 'constructor'])(
  '"%s" leads nowhere',
  (page) => {
    expect(pathOfPage(page, {})).toBeUndefined()
  },
)
