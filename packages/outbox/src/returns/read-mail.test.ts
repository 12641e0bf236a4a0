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

/** Mails that somebody made to do harm. Each is read, or refused, in a blink. */
const hostile: [string, string][] = [
  ['nothing', ''],
  ['a lone line break', '\r\n\r\n'],
  ['bytes without sense', '\u0000\u0001\uFFFF'.repeat(20_000)],
  ['one endless line', 'x'.repeat(500_000)],
  ['an endless header', `Subject: ${'a@'.repeat(100_000)}\r\n\r\nx`],
  ['many headers', `${'To: a@b.example\r\n'.repeat(10_000)}\r\nx`],
  [
    'parts within parts',
    Array.from({ length: 500 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join(''),
  ],
  ['mails within mails', 'Content-Type: message/rfc822\r\n\r\n'.repeat(5_000)],
  ['open tags without end', `Content-Type: text/html\r\n\r\n${'<style'.repeat(60_000)}`],
  ['open brackets', `Content-Type: text/html\r\n\r\n${'<'.repeat(400_000)}`],
  ['a boundary that is everywhere', `Content-Type: multipart/report; boundary=-\r\n\r\n${'---\r\n'.repeat(60_000)}`],
  [
    'a report of very many recipients',
    deliveryReport({
      to,
      text: 'x',
      fields: ['Action: failed', 'Status: 5.1.1', '']
        .flatMap((line) => [line, ''])
        .join('\n')
        .repeat(5_000)
        .split('\n'),
    }),
  ],
  [
    'words that nearly say something',
    plainMail({ to, from: 'mailer-daemon@x.example' }, `${'user '.repeat(50_000)}address ${'a'.repeat(100_000)}`),
  ],
  ['an encoded subject of nonsense', plainMail({ to, subject: '=?utf-8?B?////?='.repeat(3_000) }, 'x')],
  [
    'a character set that nobody has',
    mime([`To: ${to}`, 'Content-Type: text/plain; charset="../../etc/passwd"', '', 'x']),
  ],
]

test.each(hostile)('%s does no harm', async (_what, raw) => {
  const before = process.cpuUsage()
  const outcome = await readMail(Buffer.from(raw)).then(classifyReturn, () => ({ class: 'refused' }))
  expect(outcome.class).toBeTypeOf('string')
  // Of processor time: other work of the machine does not count.
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(10_000)
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
