import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createReplyReader, NotSmtp, type Reply } from './reply-reader.ts'

function readInPieces(bytes: Buffer, sizes: number[]): Reply[] | NotSmtp {
  const reader = createReplyReader()
  const replies: Reply[] = []
  try {
    for (let from = 0, turn = 0; from < bytes.length; turn += 1) {
      const size = sizes[turn % sizes.length] ?? 1
      replies.push(...reader.take(bytes.subarray(from, from + size)))
      from += size
    }
    return replies
  } catch (error) {
    if (error instanceof NotSmtp) return error
    throw error
  }
}

const anyWords = fc.oneof(
  fc.string({ unit: 'binary' }).map((words) => Buffer.from(words.replaceAll(/[\r\n]/g, ''), 'utf8')),
  fc.uint8Array().map((bytes) => Buffer.from(bytes.filter((byte) => byte !== 10 && byte !== 13))),
)
const pieces = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 })

test('a reply is the same in whatever pieces it comes', () => {
  fc.assert(
    fc.property(
      fc.array(anyWords, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 200, max: 599 }),
      pieces,
      (words, code, sizes) => {
        const lines = words.map((each, at) =>
          Buffer.concat([Buffer.from(`${code}${at === words.length - 1 ? ' ' : '-'}`), each, Buffer.from('\r\n')]),
        )
        const whole = readInPieces(Buffer.concat(lines), [1_000_000])
        expect(whole).toMatchObject([{ code }])
        expect(readInPieces(Buffer.concat(lines), sizes)).toEqual(whole)
      },
    ),
  )
})

test('whatever bytes come, it is replies or no SMTP', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), pieces, (bytes, sizes) => {
      const read = readInPieces(Buffer.from(bytes), sizes)
      expect(read instanceof NotSmtp || read.every(({ code }) => code >= 0 && code <= 999)).toBe(true)
    }),
  )
})

test.each([
  { what: 'one line of a megabyte', bytes: `250 ${'x'.repeat(1_000_000)}\r\n` },
  { what: 'a hundred thousand lines', bytes: `${'250-words\r\n'.repeat(100_000)}250 ok\r\n` },
])('of $what the answer is heard, and little kept', ({ bytes }) => {
  const [reply] = createReplyReader().take(Buffer.from(bytes))
  expect(reply?.code).toBe(250)
  expect(reply?.text.length).toBeLessThan(10_000)
})

test('a reply without an end is not read for ever', () => {
  const reader = createReplyReader()
  const more = Buffer.from('250-and so on\r\n'.repeat(10_000))
  expect(() => {
    for (let time = 0; time < 1_000; time += 1) reader.take(more)
  }).toThrow(NotSmtp)
})
