import { expect, test } from 'vitest'
import { securityHeaders } from './security-headers.ts'

test('nothing of anybody else’s may be loaded, and no script or style of a page itself', () => {
  const policy = securityHeaders('https://site.example')['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})

test.each([
  ['https', true],
  ['http', false],
])('a browser that came over %s is told to keep to https: %s', (scheme, told) => {
  expect('strict-transport-security' in securityHeaders(`${scheme}://site.example`)).toBe(told)
})
