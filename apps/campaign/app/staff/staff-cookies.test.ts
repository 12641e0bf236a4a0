import { expect, test } from 'vitest'
import { isToken, staffCookies } from './staff-cookies.ts'

const token = 'a'.repeat(43)
const withCookie = (cookie: string): Request => new Request('https://write.example/staff', { headers: { cookie } })

test('over https the session cookie is locked to this very host', () => {
  expect(staffCookies('https://write.example').session.set(token)).toBe(
    `__Host-desk=${token}; Path=/; HttpOnly; SameSite=Strict; Secure`,
  )
})

test('on a plain local address the cookie does without Secure', () => {
  expect(staffCookies('http://localhost:4322').session.set(token)).toBe(
    `desk=${token}; Path=/; HttpOnly; SameSite=Strict`,
  )
})

test('the cookie that ties links to a browser lives longer than a link, and that of a known browser half a year', () => {
  const { browser, known } = staffCookies('https://write.example')
  expect(browser.set(token)).toContain('; Max-Age=1800')
  expect(known.set(token)).toBe(
    `__Host-desk-known=${token}; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=15552000`,
  )
})

test('a cookie is read among others and cleared with the same attributes', () => {
  const { session } = staffCookies('https://write.example')
  expect(session.read(withCookie(`desk=other; __Host-desk=${token}; x=1`))).toBe(token)
  expect(session.clear()).toBe('__Host-desk=; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=0')
})

test('a cookie whose value is no secret of ours is as good as none', () => {
  const { session } = staffCookies('https://write.example')
  expect(session.read(withCookie('__Host-desk=short'))).toBeUndefined()
  expect(session.read(withCookie(`desk=${token}`))).toBeUndefined()
  expect(session.read(new Request('https://write.example/staff'))).toBeUndefined()
})

test.each([
  ['43 letters of base64url', 'A-_9'.repeat(10) + 'abc', true],
  ['too short', 'a'.repeat(42), false],
  ['too long', 'a'.repeat(44), false],
  ['a line break at the end', `${'a'.repeat(43)}\n`, false],
])('a token: %s', (_name, value, answer) => {
  expect(isToken(value)).toBe(answer)
})
