import { expect, test } from 'vitest'
import { deliveryReport, mime, plainMail } from '../testing/returned-mail.ts'
import { classifyReturn, type Classified } from './classify-return.ts'
import { readMail } from './read-mail.ts'

const to = 'back+token@campaign.example'
const mailer = 'MAILER-DAEMON@mx.parliament.example'

async function classify(raw: string): Promise<Classified> {
  return classifyReturn(await readMail(Buffer.from(raw)))
}

function report(action: string, status: string, diagnostic?: string, text = 'See below.'): string {
  const said = diagnostic === undefined ? [] : [`Diagnostic-Code: smtp; ${diagnostic}`]
  return deliveryReport({
    to,
    text,
    fields: ['Final-Recipient: rfc822; member@parliament.example', `Action: ${action}`, `Status: ${status}`, ...said],
  })
}

test.each([
  ['Postfix', '5.1.1', '550 5.1.1 <m@p.example>: Recipient address rejected: User unknown in relay recipient table'],
  ['Gmail', '5.1.1', '550-5.1.1 The email account that you tried to reach does not exist. Please try 550 5.1.1 again'],
  ['Exchange on premises', '5.1.10', '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient m@p.example not found'],
  ['Exchange Online at its edge', '5.4.1', '550 5.4.1 Recipient address rejected: Access denied. [LO4]'],
  ['Exim', '5.0.0', '550 Unrouteable address'],
  ['Sendmail', '5.1.2', '550 Host unknown'],
  ['a mailbox that was switched off', '5.2.1', '550 5.2.1 The mailbox is disabled'],
  ['a member who left', '5.0.0', '550 This mailbox is no longer in use'],
  ['Zimbra', '5.0.0', '550 No such user here'],
  ['words alone', '5.0.0', 'smtp; 554 delivery error: dd This user does not exist'],
])('no such address, in the words of %s', async (_whose, status, diagnostic) => {
  expect(await classify(report('failed', status, diagnostic))).toMatchObject({ class: 'no-such-address' })
})

test.each([
  ['Postfix', '5.2.2', '552 5.2.2 <m@p.example>: Quota exceeded (mailbox for user is full)'],
  ['Gmail', '5.2.2', "552-5.2.2 The recipient's inbox is out of storage space and inactive."],
  [
    'Exchange',
    '5.2.2',
    '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
  ],
  ['Exim that gave up', '4.2.2', '452 4.2.2 Mailbox over quota'],
  ['words alone', '5.0.0', '550 The mailbox is full'],
  ['words behind a general code', '5.0.0', '552 User has exceeded the storage quota'],
])('mailbox full for good, in the words of %s', async (_whose, status, diagnostic) => {
  expect(await classify(report('failed', status, diagnostic))).toMatchObject({ class: 'mailbox-full' })
})

test.each([
  ['Exchange Online', '5.7.1', '550 5.7.1 Service unavailable, Client host blocked using Spamhaus'],
  ['Gmail', '5.7.26', '550-5.7.26 This mail has been blocked because the sender is unauthenticated.'],
  ['Proofpoint', '5.0.0', '554 Blocked by reputation'],
  ['Mimecast', '5.0.0', '550 Rejected by header based manually blocked senders: policy'],
  ['Postfix with rspamd', '5.7.1', '554 5.7.1 Spam message rejected'],
  ['a transport rule', '5.7.1', 'RESOLVER.RST.NotAuthorized; not authorized'],
])('refused by policy, in the words of %s', async (_whose, status, diagnostic) => {
  expect(await classify(report('failed', status, diagnostic))).toMatchObject({ class: 'policy' })
})

test.each([
  ['Postfix after five days', '4.4.1', 'connect to mx.parliament.example[192.0.2.1]:25: Connection timed out'],
  ['Exchange after two days', '4.4.7', '550 4.4.7 QUEUE.Expired; message expired'],
  ['a message that was too big', '5.3.4', '552 5.3.4 Message size exceeds fixed limit'],
  ['a loop', '5.4.6', '554 5.4.6 Too many hops'],
  ['nothing said', '5.0.0', undefined],
])('not delivered for another reason: %s', async (_whose, status, diagnostic) => {
  expect(await classify(report('failed', status, diagnostic))).toMatchObject({ class: 'not-delivered' })
})

test.each([
  ['Postfix', 'delayed', '4.4.1', 'connect to mx: Connection timed out'],
  ['Exchange', 'delayed', '4.4.7', '400 4.4.7 Message delayed'],
  ['a mailbox that is full for now', 'delayed', '4.2.2', '452 4.2.2 The email account is over quota'],
  ['a report without an action', '', '4.3.0', '451 4.3.0 try later'],
])('delayed, says %s, and nothing is lost', async (_whose, action, status, diagnostic) => {
  expect(await classify(report(action, status, diagnostic))).toEqual({ class: 'delayed' })
})

test.each([
  ['delivered', '2.0.0'],
  ['relayed', '2.0.0'],
  ['expanded', '2.1.5'],
  ['Delivered (to a mailbox)', '2.6.0'],
])('%s: it arrived', async (action, status) => {
  expect(await classify(report(action, status, '250 2.0.0 Ok'))).toEqual({ class: 'delivered' })
})

test('a report of two recipients tells of the failure', async () => {
  const fields = ['Final-Recipient: rfc822; a@p.example', 'Action: delivered', 'Status: 2.0.0', '']
  fields.push('Final-Recipient: rfc822; b@p.example', 'Action: failed', 'Status: 5.1.1')
  expect(await classify(deliveryReport({ to, text: 'x', fields }))).toMatchObject({ class: 'no-such-address' })
})

test('what the other server said is passed on in one line, folded or not', async () => {
  const fields = ['Action: failed', 'Status: 5.0.0', 'Diagnostic-Code: X-Postfix;  unknown', '\tuser: "m"']
  expect(await classify(deliveryReport({ to, text: 'x', fields }))).toEqual({
    class: 'no-such-address',
    said: 'unknown user: "m"',
  })
})

test('the fields of a report are read when they are base64', async () => {
  const fields = 'Reporting-MTA: dns; x\n\nFinal-Recipient: rfc822; m@p.example\nAction: failed\nStatus: 5.2.2\n'
  const raw = mime([
    `From: ${mailer}`,
    `To: ${to}`,
    'Content-Type: multipart/report; report-type="delivery-status"; boundary=b',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(fields).toString('base64'),
    '--b--',
  ])
  expect(await classify(raw)).toMatchObject({ class: 'mailbox-full' })
})

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
  ['a subject alone', [], 'Out of Office: Xylophone subject'],
  ['a subject in Welsh', [], 'Ateb awtomatig: Xylophone subject'],
])('an automatic reply is known by %s', async (_what, headers, subject) => {
  const answered = await classify(
    plainMail({ to, subject, headers }, 'The mailbox is full of letters; we answer in 20 days.'),
  )
  expect(answered).toEqual({ class: 'auto-reply', text: 'The mailbox is full of letters; we answer in 20 days.' })
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
    text: 'Thank you, I agree.',
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
  expect(await classify(raw)).toEqual({ class: 'auto-reply', text: 'Thank you & good‑bye\n\nLine two' })
})

test.each([
  [
    'a complaint',
    mime([
      `From: x@y.example`,
      `To: ${to}`,
      'Content-Type: multipart/report; report-type=feedback-report; boundary=b',
      '',
      '--b',
      'Content-Type: message/feedback-report',
      '',
      'Feedback-Type: abuse',
      '--b--',
    ]),
    'complaint',
  ],
  ['a mail of no words', plainMail({ to }, ''), 'no-text'],
  [
    'a report that reports nothing',
    deliveryReport({ to, text: '', fields: ['X-Nothing: here'] }),
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
