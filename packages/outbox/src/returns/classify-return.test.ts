import { expect, test } from 'vitest'
import { deliveryReport, mime, plainMail } from '../testing/returned-mail.ts'
import { classifyReturn, type Classified } from './classify-return.ts'
import { readMail } from './read-mail.ts'

const to = 'back+token@campaign.example'
const mailer = 'MAILER-DAEMON@mx.parliament.example'

async function classify(raw: string): Promise<Classified> {
  return classifyReturn(await readMail(Buffer.from(raw)))
}

test.each([
  [
    'Exim',
    {
      from: mailer,
      subject: 'Mail delivery failed: returning message to sender',
      headers: ['X-Failed-Recipients: m@p.example'],
    },
    'A message that you sent could not be delivered to one or more of its recipients. This is a permanent error. The following address(es) failed:\n\n  m@p.example\n    host mx.p.example [192.0.2.1]\n    SMTP error from remote mail server after RCPT TO:\n    550 No such person at this address\n\n------ This is a copy of the message. ------\n\nDear Member, my mailbox is full of letters',
    'no-such-address',
  ],
  [
    'qmail',
    { from: mailer, subject: 'failure notice' },
    "Hi. This is the qmail-send program at p.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<m@p.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nspam policy words",
    'no-such-address',
  ],
  [
    'an appliance',
    { from: 'postmaster@p.example', subject: 'Undeliverable: Xylophone subject' },
    'Delivery has failed to these recipients or groups:\n\nm@p.example\nThe recipient’s mailbox is full and can’t accept messages now.',
    'mailbox-full',
  ],
  [
    'a filter',
    { from: 'postmaster@p.example', subject: 'Message could not be delivered' },
    'Your message was rejected: 554 5.7.1 Message blocked as spam',
    'policy',
  ],
  [
    'a server that says little',
    { from: mailer, subject: 'Returned mail: see transcript for details' },
    'The following message could not be delivered.',
    'not-delivered',
  ],
])('a bounce in plain words, as %s writes it', async (_whose, mail, text, expected) => {
  expect(await classify(plainMail({ to, ...mail }, text))).toMatchObject({ class: expected })
})

test.each([
  [
    'Exim',
    'Warning: message 1abc delayed 24 hours',
    'This message was created automatically. No action is required on your part. Delivery attempts will continue for some time.',
  ],
  [
    'Sendmail',
    'Warning: could not send message for past 4 hours',
    '**  THIS IS A WARNING MESSAGE ONLY  **\n**  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **',
  ],
])('a delay in plain words, as %s writes it', async (_whose, subject, text) => {
  expect(await classify(plainMail({ to, from: mailer, subject }, text))).toEqual({ class: 'delayed' })
})

test.each([
  ['RFC 3834', ['Auto-Submitted: auto-replied'], 'Thank you for your letter'],
  ['a ticket system', ['Auto-Submitted: auto-generated'], 'Case 12345'],
  ['vacation', ['Precedence: auto_reply'], 'Re: Xylophone subject'],
  ['an old responder', ['X-Autoreply: yes'], 'Re: Xylophone subject'],
  ['Exchange', ['X-Auto-Response-Suppress: All'], 'Automatic reply: Xylophone subject'],
  ['Exchange that asks for no answers, and words', ['X-Auto-Response-Suppress: All'], 'I am away: Xylophone subject'],
  ['a subject that only machines begin so', [], 'Out of Office: Xylophone subject'],
  ['WriteToThem’s "Auto:"', [], 'Auto: Xylophone subject'],
  ['an "Automatic response"', [], 'Automatic response to your e-mail'],
  ['a subject in Welsh', [], 'Ateb awtomatig: Xylophone subject'],
])('an automatic reply is known by %s', async (_what, headers, subject) => {
  const answered = await classify(
    plainMail({ to, subject, headers }, 'The mailbox is full of letters; we answer in 20 days.'),
  )
  expect(answered).toEqual({ class: 'auto-reply', isClosed: false })
})

test('an out-of-office with an empty return path is no bounce', async () => {
  const headers = ['Return-Path: <>', 'Auto-Submitted: auto-replied']
  const mail = plainMail(
    { to, headers, subject: 'Automatic reply: Xylophone subject' },
    'My mailbox is full. I am away.',
  )
  expect(await classify(mail)).toMatchObject({ class: 'auto-reply' })
})

test('Postfix marks its bounces as auto-replied, and they are bounces all the same', async () => {
  const fields = ['Final-Recipient: rfc822; m@p.example', 'Action: failed', 'Status: 5.1.1']
  const raw = deliveryReport({ to, headers: ['Auto-Submitted: auto-replied'], text: 'x', fields })
  expect(await classify(raw)).toMatchObject({ class: 'no-such-address' })
})

test('somebody’s own answer is a reply', async () => {
  expect(await classify(plainMail({ to, headers: ['Auto-Submitted: no'] }, 'Thank you, I agree.'))).toEqual({
    class: 'reply',
    isClosed: false,
  })
})

test('of an answer in HTML alone the words are kept, and nothing else', async () => {
  const raw = mime([
    'From: The office <member@parliament.example>',
    `To: ${to}`,
    'Subject: Automatic reply',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<html><head><title>x</title><style>p{color:red}</style></head><body><p>Thank&nbsp;you &amp; good&#8209;bye</p><p>Line <b>two</b></p></body></html>',
  ])
  expect(await classify(raw)).toMatchObject({ class: 'auto-reply' })
  expect((await readMail(Buffer.from(raw))).text).toBe('Thank you & good‑bye\n\nLine two')
})

test.each([
  [
    'a report on DMARC',
    mime([
      `From: x@y.example`,
      `To: ${to}`,
      'Content-Type: multipart/report; report-type=feedback-report; boundary=b',
      '',
      '--b',
      'Content-Type: message/feedback-report',
      '',
      'Feedback-Type: auth-failure',
      '--b--',
    ]),
    'complaint',
  ],
  ['a mail of no words', plainMail({ to }, ''), 'no-text'],
  [
    'a report that reports nothing',
    mime([
      `From: ${mailer}`,
      `To: ${to}`,
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'X-Nothing: here',
      '--b--',
    ]),
    'report-without-outcome',
  ],
  [
    'a mailer that says nothing',
    plainMail({ to, from: mailer, subject: 'Hello' }, 'Greetings.'),
    'report-without-outcome',
  ],
])('%s is for people to look at', async (_what, raw, reason) => {
  expect(await classify(raw)).toEqual({ class: 'unclear', reason })
})

test('a receipt for reading says that it arrived', async () => {
  const raw = mime([
    `From: x@y.example`,
    `To: ${to}`,
    'Content-Type: multipart/report; report-type=disposition-notification; boundary=b',
    '',
    '--b',
    'Content-Type: message/disposition-notification',
    '',
    'Disposition: manual-action/MDN-sent-manually; displayed',
    '--b--',
  ])
  expect(await classify(raw)).toEqual({ class: 'delivered' })
})
