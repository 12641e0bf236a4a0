import fc from 'fast-check'
import PostalMime, { type Email } from 'postal-mime'
import { expect, test } from 'vitest'
import { alertForm } from '@safe-to-report/letters/alerts'
import { buildAlertConfirmationMail, buildAlertMail } from '@safe-to-report/letters/testing'
import { languages } from '@safe-to-report/languages'
import { letterFaults, letterForm, letterToSubmit } from '@safe-to-report/letters/writing'
import { buildConfirmationMail, buildNoticeMail, buildSignInMail } from '../mails.ts'
import { buildAnswerMail } from '../returns/notices.ts'
import type { PlainMailContent } from '../seal/sealed-content.ts'
import { hostileAddress, hostileLine, hostileWords } from '../testing/hostile-words.ts'
import { buildLetter, buildPlainMail, buildTestLetter } from './build-message.ts'
import type { Message } from '../smtp/hand-over.ts'

const memberEmail = 'member@parliament.example'
const mailFrom = 'post@campaign.example'
const publicUrl = 'https://write.example'
const sending = { id: 'one', mailFrom, returnTo: 'back+token@campaign.example', now: new Date('2026-11-22T12:00:00Z') }
const token = 'a'.repeat(43)
const letterHeaders = [
  'From',
  'To',
  'Reply-To',
  'Subject',
  'Message-ID',
  'Date',
  'Content-Transfer-Encoding',
  'MIME-Version',
  'Content-Type',
]
const plainHeaders = [
  ...letterHeaders.filter((name) => name !== 'Reply-To'),
  'Auto-Submitted',
  'X-Auto-Response-Suppress',
]
const alertHeaders = [...plainHeaders, 'List-Unsubscribe', 'List-Unsubscribe-Post']

/** The names of the headers as they stand in the bytes, read by hand: folded lines begin with a space. */
function listHeaders(bytes: Buffer): string[] {
  const [head = ''] = bytes.toString('latin1').split('\r\n\r\n', 1)
  return head.split('\r\n').flatMap((line) => (line.startsWith(' ') ? [] : [line.slice(0, line.indexOf(':'))]))
}

/** What holds for every mail of ours; the mail, read by another program. */
async function readBack({ envelope, bytes }: Message, to: string, headers: readonly string[]): Promise<Email> {
  expect(envelope).toEqual({ from: sending.returnTo, to: [to] })
  expect(listHeaders(bytes).toSorted()).toEqual(headers.toSorted())
  const lines = bytes.toString('latin1').split('\r\n')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(998)
  expect(lines.filter((line) => /[\r\n\0]/.test(line))).toEqual([])
  expect(lines.slice(0, lines.indexOf('')).filter((line) => /[^\u0020-\u007e]/.test(line))).toEqual([])
  const email = await PostalMime.parse(bytes)
  expect(email.from?.address).toBe(mailFrom)
  expect(email.to).toEqual([{ address: to, name: '' }])
  expect(email.headers.filter(({ key }) => /^(cc|bcc|sender|resent-.*)$/.test(key))).toEqual([])
  expect(email.attachments).toEqual([])
  return email
}

/** A mail holds no half of a pair: what stands alone is sent as the sign for an unknown character. */
function asSent(text: string): string {
  return text.toWellFormed()
}

interface Submitted {
  supporter: { name: string; email: string }
  language: 'en'
  subject: string
  body: string
}

const line = fc.oneof({ weight: 9, arbitrary: hostileLine }, hostileWords)
const typedLetter = fc.record({
  name: line,
  email: hostileAddress,
  subject: line,
  addressLine: line,
  words: hostileWords,
})

/** Whatever is typed into the form, as it goes on; undefined where the form refuses it, in a word that it knows. */
function submit({ name, email, subject, addressLine, words }: Record<string, string>): Submitted | undefined {
  const typed = letterForm.safeParse({ points: [], ownWords: words, name, email, addressLine })
  const letter = letterToSubmit.safeParse({
    campaignId: '00000000-0000-4000-8000-000000000000',
    recipient: { kind: 'member', area: 'E14000001', holder: 1 },
    supporter: { name, email },
    language: 'en',
    subject,
    body: `Dear Sample Member,\n\n${typed.data?.ownWords}\n\n${typed.data?.name}\n${typed.data?.addressLine}`,
  })
  const issues = [...(typed.error?.issues ?? []), ...(letter.error?.issues ?? [])]
  for (const { message } of issues) expect(letterFaults).toContain(message)
  if (!typed.success || !letter.success) return undefined
  expect(letter.data.supporter).toEqual({ name: typed.data.name, email: typed.data.email })
  return { ...letter.data, language: 'en' }
}

test('whatever is typed, a form refuses it or the letter goes to one member with what was typed and nothing more', async () => {
  const seen = { passed: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(typedLetter, async (typed) => {
      const letter = submit(typed)
      seen[letter ? 'passed' : 'refused'] += 1
      if (letter === undefined) return
      const { name, email } = letter.supporter
      const read = await readBack(await buildLetter(sending, letter, memberEmail), memberEmail, letterHeaders)
      expect(read.from?.name).toBe(asSent(name))
      expect(read.replyTo).toEqual([{ name: asSent(name), address: email }])
      expect(read.subject).toBe(asSent(letter.subject))
      expect(read.text?.trimEnd()).toBe(asSent(letter.body))
      const test = await readBack(await buildTestLetter(sending, letter, name), email, letterHeaders)
      expect(test.subject).toBe(asSent(`[Test] ${letter.subject}`))
    }),
    { numRuns: 250 },
  )
  expect(seen.passed).toBeGreaterThan(40)
  expect(seen.refused).toBeGreaterThan(40)
})

test('an address that the form lets through is one address, in every mail that goes to it', async () => {
  const language = fc.constantFrom(...languages)
  await fc.assert(
    fc.asyncProperty(hostileAddress, language, hostileWords, async (typed, inLanguage, words) => {
      const form = { email: typed, topic: { scope: 'everything', slug: null }, pace: 'weekly', language: inLanguage }
      const asked = alertForm.safeParse(form)
      if (!asked.success) return
      const to = asked.data.email
      expect(to).toMatch(/^[^\s@,;:<>()"\\[\]]+@[\w.-]+$/)
      for (const [content, headers] of mailsTo(to, inLanguage, words)) {
        const read = await readBack(await buildPlainMail(sending, content), to, headers)
        expect(read.subject).toBe(content.subject)
        expect(read.from?.name).toBe('Message service')
        expect(read.replyTo).toBeUndefined()
        const { returnTo } = sending
        const stop = content.stopUrl && `<${content.stopUrl}>, <mailto:${returnTo}?subject=unsubscribe>`
        expect(header(read, 'list-unsubscribe')).toBe(stop)
      }
    }),
    { numRuns: 60 },
  )
})

function header({ headers }: Email, name: string): string | undefined {
  return headers.find(({ key }) => key === name)?.value
}

/** Every kind of mail that is no letter, each with hostile words wherever words of others come into it. */
function mailsTo(to: string, language: (typeof languages)[number], words: string): [PlainMailContent, string[]][] {
  const until = sending.now
  const letter = { supporter: { name: words, email: to }, language, subject: words, body: words }
  const file = { name: words, mimeType: 'application/octet-stream', bytes: Buffer.from('x') }
  const subscriber = { to, language, token, stopToken: token }
  const news = {
    about: words,
    corrections: [{ name: words, url: words, cameBy: 1, toThoseTold: [words], toOthers: [words] }],
    pages: [{ name: words, lines: [words], url: publicUrl }],
    url: publicUrl,
  }
  const texts = { to, language, publicUrl, subject: words, body: words }
  return [
    [
      buildConfirmationMail({
        to,
        language,
        publicUrl,
        confirmToken: token,
        statusToken: token,
        code: '123456',
        number: '1234 5678',
        until,
      }),
      plainHeaders,
    ],
    [buildSignInMail({ to, name: words, link: publicUrl, expiresAt: until, askedTimes: 3 }), plainHeaders],
    [
      buildNoticeMail({ ...texts, kind: 'member', reason: { why: 'refused', by: 'relay', reply: words } }),
      plainHeaders,
    ],
    [
      buildAnswerMail({
        letter,
        answer: { class: 'reply', text: words, files: [file], from: words, isCut: false, isClosed: true },
        publicUrl,
      }),
      plainHeaders,
    ],
    [buildAlertConfirmationMail(subscriber, { publicUrl, until }), alertHeaders],
    [buildAlertMail(subscriber, { news, pace: 'weekly', publicUrl, sinceChange: 0 }), alertHeaders],
  ]
}
