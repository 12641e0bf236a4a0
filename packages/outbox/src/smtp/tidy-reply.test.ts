import { measureGrowth } from '@safe-to-report/db/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tidyReply } from './tidy-reply.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 2_000 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 1_000 }).map((units) => String.fromCharCode(...units)),
)

test('whatever a server says is one short line of text that can be stored and shown', () => {
  fc.assert(
    fc.property(anyText, (said) => {
      const told = tidyReply(said)
      expect(told.length).toBeLessThanOrEqual(300)
      expect(told.isWellFormed()).toBe(true)
      expect(told).not.toMatch(/[\p{C}\n\r\t]/u)
    }),
    { numRuns: 500 },
  )
})

test.each([
  { said: '550 \u001b[31;1mred\u001b[0m\u0007 \u0000end', told: '550 red end' },
  { said: '550 \u202eevil\u202c', told: '550 evil' },
  { said: '550 ann\u0000@\u200bexample.org is no one', told: '550 [address] is no one' },
  { said: `550 ${'a'.repeat(294)}😀😀`, told: `550 ${'a'.repeat(294)}😀` },
  { said: `550 ${'a'.repeat(295)}😀`, told: `550 ${'a'.repeat(295)}` },
])('of $said is told $told', ({ said, told }) => {
  expect(tidyReply(said)).toBe(told)
})

test.each(['a', ' ', '@', '<', '\u0000', 'a@'])('a megabyte of %j costs no more than its beginning', async (letter) => {
  const whole = letter.repeat(1_000_000)
  const beginning = whole.slice(0, whole.length / 16)
  // What costs no more at sixteen times the length costs at once a sixteenth of what it costs in sixteen parts.
  expect(await measureGrowth((share) => tidyReply(share === 1 ? whole : beginning))).toBeLessThan(0.5)
})
