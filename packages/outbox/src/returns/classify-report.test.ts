import { expect, test } from 'vitest'
import { deliveryReport, mime } from '../testing/returned-mail.ts'
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
  ['qmail’s local delivery', '5.0.0', "local: Sorry, can't find user's mailbox."],
  ['one with a word for it', '5.0.0', '550 Recipient address rejected: Account closed due to inactivity.'],
  ['one that stopped', '5.0.0', '550 <m@p.example>: This address no longer accepts mail.'],
  ['one that names the address alone', '5.0.0', '550 <m@p.example> is now disabled with MTA service.'],
  ['one that misspells them', '5.0.0', "554 RCPT (m@p.example) dosn't exist"],
  [
    'a scanner that speaks of the message first',
    '5.0.0',
    '550 Message was not accepted -- invalid mailbox. m@p.example',
  ],
  [
    'one that wraps what Exchange Online said',
    '5.1.0',
    "550 5.1.0 - Unknown 550-'5.4.1 Recipient address rejected: Access denied.",
  ],
  ['one in Spanish, of a mailbox that ran out', '5.0.0', '550 Esta casilla ha expirado por falta de uso.'],
  ['one for whose domain no server is named', '5.0.0', 'no valid MX hosts found'],
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
  ['a quota of mail, which is not of sending', '5.0.0', 'permission denied. Command output: Mail quota exceeded.'],
  ['maildrop', '5.0.0', "Sorry, the user's maildir has overdrawn his diskspace quota, please try again later"],
  ['one that ran out', '5.0.0', '422 User has exhausted allowed storage space'],
  ['words without grammar', '5.0.0', 'ErrMsg=mail box space not enough'],
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
  ['one that misses a header', '5.0.0', 'Messages without To: fields are not accepted here'],
])('refused by policy, in the words of %s', async (_whose, status, diagnostic) => {
  expect(await classify(report('failed', status, diagnostic))).toMatchObject({ class: 'policy' })
})

test.each([
  ['Postfix after five days', '4.4.1', 'connect to mx.parliament.example[192.0.2.1]:25: Connection timed out'],
  ['Exchange after two days', '4.4.7', '550 4.4.7 QUEUE.Expired; message expired'],
  ['a message that was too big', '5.3.4', '552 5.3.4 Message size exceeds fixed limit'],
  ['a loop', '5.4.6', '554 5.4.6 Too many hops'],
  ['a folder of theirs that is not there', '5.0.0', 'Unable to switch to /mail/CATCH-ALL: file does not exist.'],
  ['nothing said', '5.0.0', undefined],
])('not delivered for another reason: %s', async (_whose, status, diagnostic) => {
  expect(await classify(report('failed', status, diagnostic))).toMatchObject({ class: 'not-delivered' })
})

test.each([
  ['Postfix', 'delayed', '4.4.1', 'connect to mx: Connection timed out'],
  ['Exchange', 'delayed', '4.4.7', '400 4.4.7 Message delayed'],
  ['a mailbox that is full for now', 'delayed', '4.2.2', '452 4.2.2 The email account is over quota'],
])('delayed, says %s, and nothing is lost', async (_whose, action, status, diagnostic) => {
  expect(await classify(report(action, status, diagnostic))).toEqual({ class: 'delayed' })
})

test.each([
  ['with a promise to go on', 'Waiting', 'We will keep trying for two days.', 'delayed'],
  ['with nothing said', 'Waiting', 'See below.', 'unclear'],
  ['in a subject that says it is over', 'Undelivered Mail Returned to Sender', 'See below.', 'not-delivered'],
])('a code of "not now" without an action is what its words say: %s', async (_how, subject, text, expected) => {
  const fields = ['Final-Recipient: rfc822; m@p.example', 'Status: 4.3.0', 'Diagnostic-Code: smtp; 451 4.3.0 later']
  expect(await classify(deliveryReport({ to, subject, text, fields }))).toMatchObject({ class: expected })
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
  expect(await classify(deliveryReport({ to, text: 'x', fields }))).toMatchObject({
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
