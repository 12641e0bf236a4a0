import { expect, test } from 'vitest'
import { deliveryReport, mime, plainMail } from '../testing/returned-mail.ts'
import { classifyReturn, type Classified } from './classify-return.ts'
import { readMail } from './read-mail.ts'

const to = 'back+token@campaign.example'
const mailer = 'Mail Delivery <MAILER-DAEMON@mx.parliament.example>'

async function classify(raw: string): Promise<Classified> {
  return classifyReturn(await readMail(Buffer.from(raw)))
}

const acknowledgement =
  'Thank you for contacting Sample Member MP. Your e-mail has been received and a member of the team will look at it. ' +
  'Parliamentary protocol means that I can only act for my constituents, so please make sure that your full address is given.'

test.each<[string, { subject?: string; headers?: string[] }, 'auto-reply' | 'reply']>([
  [
    'one that asks machines not to answer, as case-work systems do',
    { headers: ['X-Auto-Response-Suppress: All'] },
    'reply',
  ],
  ['one that lets them', { subject: 'RE: your letter', headers: ['X-Auto-Response-Suppress: None'] }, 'reply'],
  ['Exchange’s out-of-office by its subject', { subject: 'Automatic reply: Police and migrants' }, 'auto-reply'],
  ['one in Welsh', { subject: 'Ateb awtomatig: Yr heddlu' }, 'auto-reply'],
  ['one in French', { subject: 'Réponse automatique : Police' }, 'auto-reply'],
  ['one in German', { subject: 'Automatische Antwort: Police' }, 'auto-reply'],
  ['an office’s acknowledgement by RFC 3834', { headers: ['Auto-Submitted: auto-replied (vacation)'] }, 'auto-reply'],
  ['one by a case-work system', { headers: ['Precedence: auto_reply', 'X-Autorespond: Yes'] }, 'auto-reply'],
  ['one with an empty return path', { headers: ['Return-Path: <>', 'Auto-Submitted: auto-generated'] }, 'auto-reply'],
  ['one that nothing marks', { subject: 'Thank you for your email' }, 'reply'],
  ['one whose subject speaks of delivery', { subject: 'Delivery of leaflets in Testford' }, 'reply'],
  ['one that says it is no automatic one', { headers: ['Auto-Submitted: no'] }, 'reply'],
])('of an MP’s office, %s is passed on', async (_what, shape, expected) => {
  expect(await classify(plainMail({ to, ...shape }, acknowledgement))).toEqual({ class: expected, isClosed: false })
})

test.each([
  [
    'German',
    'Unzustellbar: Ihre Nachricht',
    'Die folgende Adresse konnte nicht erreicht werden: 550 5.1.1 unbekannt',
    'no-such-address',
  ],
  ['French', 'Non remis', 'Votre message n’a pas été remis. 552 5.2.2 boîte pleine', 'mailbox-full'],
  ['Spanish, with no code', 'Correo no entregado', 'No se ha podido entregar el mensaje.', 'not-delivered'],
  ['Japanese, with no code', '配信不能', 'メールを配信できませんでした。', 'not-delivered'],
  ['Welsh, with no code', 'Heb ei ddanfon', 'Ni ellid danfon eich neges.', 'not-delivered'],
  ['a language that nobody here knows', 'Wxyz', 'Abcd efgh.', 'unclear'],
])(
  'a bounce in %s is judged by its code or its words, or left to people',
  async (_language, subject, text, expected) => {
    expect(await classify(plainMail({ to, from: mailer, subject }, text))).toMatchObject({ class: expected })
  },
)

test('a report without the mail that it is about is known by its fields', async () => {
  const raw = mime([
    `From: ${mailer}`,
    `To: ${to}`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; x',
    '',
    'Final-Recipient: rfc822; m@p.example',
    'Action: failed',
    'Status: 5.1.1',
    '--b--',
  ])
  expect(await classify(raw)).toMatchObject({ class: 'no-such-address' })
})

const report = deliveryReport({
  to,
  text: 'It could not be delivered.',
  fields: ['Final-Recipient: rfc822; m@p.example', 'Action: failed', 'Status: 5.2.2'],
})

test.each([
  ['alone', ['Content-Type: message/rfc822', '', report]],
  [
    'beside a footer',
    [
      'Content-Type: multipart/mixed; boundary=outer',
      '',
      '--outer',
      'Content-Type: message/rfc822',
      '',
      report,
      '--outer',
      'Content-Type: text/plain',
      '',
      'This e-mail was scanned.',
      '--outer--',
    ],
  ],
])('a report inside a mail, %s, is read as one when a mailer sends it', async (_how, body) => {
  const raw = mime([`From: ${mailer}`, `To: ${to}`, 'Subject: Fwd: Undelivered', 'MIME-Version: 1.0', ...body])
  expect(await classify(raw)).toMatchObject({ class: 'mailbox-full' })
})

test('a report that a person sends on, with words of their own, is that person’s answer', async () => {
  const raw = mime([
    'From: The office <member@parliament.example>',
    `To: ${to}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=outer',
    '',
    '--outer',
    'Content-Type: text/plain',
    '',
    'Our answer to you came back, see below.',
    '--outer',
    'Content-Type: message/rfc822',
    '',
    report,
    '--outer--',
  ])
  expect(await classify(raw)).toEqual({ class: 'reply', isClosed: false })
})

test('of a report whose text is a megabyte the end is not read, and it is judged by what is', async () => {
  const whole = deliveryReport({
    to,
    text: `550 5.1.1 User unknown\n${'It could not be delivered. '.repeat(40_000)}`,
    fields: ['Action: failed', 'Status: 5.1.1'],
  })
  expect(whole.length).toBeGreaterThan(1_000_000)
  expect(await classify(whole.slice(0, 256 * 1024))).toMatchObject({ class: 'no-such-address' })
})

test.each([
  ['without its last line', report.slice(0, report.indexOf('--part--'))],
  ['cut within its fields', report.slice(0, report.indexOf('Status: 5.2.2') + 13)],
  ['with bare line feeds', report.replaceAll('\r\n', '\n')],
  [
    'with another boundary than it says, so that its fields stand in the text',
    report.replace('boundary="part"', 'boundary="trap"'),
  ],
  ['with no type for its fields', report.replace('Content-Type: message/delivery-status', 'X-Type: none')],
])('a report %s is not lost', async (_how, raw) => {
  const { class: found } = await classify(raw)
  expect(['mailbox-full', 'not-delivered', 'unclear']).toContain(found)
})

test('an answer that has only a file is an answer all the same; one of nothing at all waits for people', async () => {
  const head = ['From: member@parliament.example', `To: ${to}`, 'MIME-Version: 1.0']
  const pdf = ['Content-Type: application/pdf; name=answer.pdf', 'Content-Transfer-Encoding: base64', '', 'AAAA']
  expect(await classify(mime([...head, ...pdf]))).toEqual({ class: 'reply', isClosed: false })
  expect(await classify(mime([...head, '', '']))).toEqual({ class: 'unclear', reason: 'no-text' })
})

test('a first part whose type has no semicolon is read as the words that it is', async () => {
  const raw = mime([
    `From: ${mailer}`,
    `To: ${to}`,
    'Subject: Returned Mail',
    'Content-Type: multipart/mixed; boundary=edge',
    '',
    '--edge',
    'Content-Type: text/plain',
    '   charset="iso-2022-jp"',
    '',
    'm@p.example [User unknown]',
    '',
    '--edge',
    'Received: from us by them',
    'Content-Type: text/plain',
    '',
    'My mailbox is full of letters.',
    '--edge--',
  ])
  expect(await classify(raw)).toMatchObject({ cause: 'unknown-address' })
})
