import { expect, test } from 'vitest'
import { mailLimits, slowSeconds } from './limits.ts'

test('a mail that is tried to see whether the server is back holds up others for 15 seconds', () => {
  expect(slowSeconds).toBe(15)
})

test('each phase ends by itself, and a server may take a minute to greet', () => {
  expect(mailLimits).toEqual({
    connect: 15_000,
    greeting: 60_000,
    command: 60_000,
    untilData: 120_000,
    data: 120_000,
    goodbye: 5_000,
  })
})
