import { measureGrowth } from '@safe-to-report/db/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deliveryReport, mime, noSuchAddress, plainMail } from '../testing/returned-mail.ts'
import { classifyReturn } from './classify-return.ts'
import { readMail } from './read-mail.ts'
import { toPlainText } from './to-plain-text.ts'

const to = 'back+token@campaign.example'
const id = '0f8fad5b-d9cb-469f-a165-70867728950e'

test('the return address is found wherever mail servers leave it', async () => {
  for (const header of ['Delivered-To', 'X-Original-To', 'Envelope-To', 'Cc']) {
    const raw = plainMail({ to: 'undisclosed-recipients:;', headers: [`${header}: Name <${to}>`] }, 'x')
    expect((await readMail(Buffer.from(raw))).deliveredTo).toContain(to)
  }
})

test('a mail that answers ours names it', async () => {
  const raw = plainMail({ to, headers: [`In-Reply-To: <${id.toUpperCase()}@campaign.example>`] }, 'x')
  expect((await readMail(Buffer.from(raw))).answers).toEqual([id])
})

test.each([
  ['in one line', [`Message-ID: <${id}@campaign.example>`]],
  ['folded', ['Message-ID:', `  <${id}@campaign.example>`]],
])('a report that returns our headers names it, %s', async (_how, returned) => {
  const raw = deliveryReport({ to, text: 'x', fields: ['Action: failed'], returned })
  expect((await readMail(Buffer.from(raw))).answers).toEqual([id])
})

/** So much of a whole number of things, and at least one. */
const some = (things: number, share: number): number => Math.max(1, Math.round(things * share))

/** Mails that somebody made to do harm, each whole or a share of it. */
const hostile: [string, (share: number) => string][] = [
  ['nothing', () => ''],
  ['a lone line break', () => '\r\n\r\n'],
  ['bytes without sense', (share) => '\u0000\u0001\uFFFF'.repeat(some(20_000, share))],
  ['one endless line', (share) => 'x'.repeat(some(500_000, share))],
  ['an endless header', (share) => `Subject: ${'a@'.repeat(some(100_000, share))}\r\n\r\nx`],
  ['many headers', (share) => `${'To: a@b.example\r\n'.repeat(some(10_000, share))}\r\nx`],
  [
    'parts within parts',
    (share) =>
      Array.from(
        { length: some(500, share) },
        (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
      ).join(''),
  ],
  ['mails within mails', (share) => 'Content-Type: message/rfc822\r\n\r\n'.repeat(some(5_000, share))],
  ['open tags without end', (share) => `Content-Type: text/html\r\n\r\n${'<style'.repeat(some(60_000, share))}`],
  ['open brackets', (share) => `Content-Type: text/html\r\n\r\n${'<'.repeat(some(400_000, share))}`],
  [
    'a boundary that is everywhere',
    (share) => `Content-Type: multipart/report; boundary=-\r\n\r\n${'---\r\n'.repeat(some(20_000, share))}`,
  ],
  [
    'a report of very many recipients',
    (share) =>
      deliveryReport({
        to,
        text: 'x',
        fields: Array.from({ length: some(5_000, share) }, () => [
          'Action: failed',
          '',
          'Status: 5.1.1',
          '',
          '',
        ]).flat(),
      }),
  ],
  [
    'words that nearly say something',
    (share) =>
      plainMail(
        { to, from: 'mailer-daemon@x.example' },
        `${'user '.repeat(some(50_000, share))}address ${'a'.repeat(some(100_000, share))}`,
      ),
  ],
  [
    'an encoded subject of nonsense',
    (share) => plainMail({ to, subject: '=?utf-8?B?////?='.repeat(some(3_000, share)) }, 'x'),
  ],
  [
    'a character set that nobody has',
    () => mime([`To: ${to}`, 'Content-Type: text/plain; charset="../../etc/passwd"', '', 'x']),
  ],
]

test.each(hostile)('%s does no harm, and twice as much of it is twice the work', async (_what, make) => {
  const read = (share: number): Promise<{ class: string }> =>
    readMail(Buffer.from(make(share))).then(classifyReturn, () => ({ class: 'refused' }))
  expect((await read(1)).class).toBeTypeOf('string')
  expect(await measureGrowth(read)).toBeLessThan(4)
})

test('a good report with any bytes put in or taken out is read, or refused with an error', async () => {
  const good = noSuchAddress(to)
  const change = fc.record({
    at: fc.nat(good.length),
    drop: fc.nat(40),
    put: fc.string({ maxLength: 40, unit: 'binary' }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 5 }), async (changes) => {
      let raw = good
      for (const { at, drop, put } of changes) raw = raw.slice(0, at) + put + raw.slice(at + drop)
      const outcome = await readMail(Buffer.from(raw)).then(classifyReturn, () => undefined)
      expect(outcome === undefined || typeof outcome.class === 'string').toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('of any HTML only text is left', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('<', '>', 'a', '<p>', '</p>', '<style>', '</style>', '&lt;', '&#60;', ' ')),
      (bits) => {
        const text = toPlainText(bits.join('').replaceAll('&lt;', '').replaceAll('&#60;', ''))
        expect(text).toMatch(/^[<>a\s]*$/)
      },
    ),
  )
})
