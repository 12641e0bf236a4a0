import { expect, test } from 'vitest'
import { createAskedBrowsers } from './asked-browsers.ts'
import { quarterSeconds } from './sign-in-limits.ts'
import { isToken } from './staff-cookies.ts'

const asked = createAskedBrowsers('a secret')
const at = new Date('2026-11-30T10:14:59Z')
const later = (seconds: number) => new Date(at.getTime() + seconds * 1_000)

test('a browser that asked under an address has asked under it, and under no other', () => {
  const proof = asked.prove('ada@example.org', at)
  expect(isToken(proof)).toBe(true)
  expect(asked.hasAsked(proof, 'ada@example.org', at)).toBe(true)
  expect(asked.hasAsked(proof, 'bea@example.org', at)).toBe(false)
})

test('as long as a link that was mailed at that moment, and half an hour at most', () => {
  const proof = asked.prove('ada@example.org', at)
  expect(asked.hasAsked(proof, 'ada@example.org', later(quarterSeconds))).toBe(true)
  expect(asked.hasAsked(proof, 'ada@example.org', later(2 * quarterSeconds))).toBe(false)
})

test.each([
  ['none', undefined],
  ['an empty one', ''],
  ['one of the right shape', 'a'.repeat(43)],
  ['one of another process', createAskedBrowsers('another').prove('ada@example.org', at)],
])('%s proves nothing', (_what, proof) => {
  expect(asked.hasAsked(proof, 'ada@example.org', at)).toBe(false)
})

test('two browsers that ask for the same have different cookies, so that none says what was asked', () => {
  expect(asked.prove('ada@example.org', at)).not.toBe(asked.prove('ada@example.org', at))
})
