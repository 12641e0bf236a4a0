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

test('a megabyte costs no more than its beginning', () => {
  const before = process.cpuUsage()
  for (const letter of ['a', ' ', '@', '<', '\u0000', 'a@']) tidyReply(letter.repeat(1_000_000))
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1_000).toBeLessThan(500)
})
