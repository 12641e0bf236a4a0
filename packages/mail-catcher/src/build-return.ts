import { randomUUID } from 'node:crypto'
import type { CaughtMail } from './mail-catcher.ts'

/** What may come back for a caught mail, and how the inbox's buttons say it. */
export const returnKinds = {
  'no-such-address': 'Bounce: no such address',
  'mailbox-full': 'Bounce: mailbox full',
  delayed: 'Report a delay',
  'out-of-office': 'Answer automatically',
} as const
export type ReturnKind = keyof typeof returnKinds

const ours = 'mail-catcher.invalid'

const reports = {
  'no-such-address': {
    subject: 'Undelivered Mail Returned to Sender',
    says: 'Your message could not be delivered. The address does not exist.',
    action: 'failed',
    status: '5.1.1',
    diagnostic: (address: string) => `550 5.1.1 <${address}>: Recipient address rejected: User unknown`,
  },
  'mailbox-full': {
    subject: 'Undelivered Mail Returned to Sender',
    says: 'Your message could not be delivered. The mailbox is full.',
    action: 'failed',
    status: '5.2.2',
    diagnostic: (address: string) => `552 5.2.2 <${address}>: Mailbox full`,
  },
  delayed: {
    subject: 'Delayed Mail (still being retried)',
    says: 'Your message has not been delivered yet. It will be tried again; you need do nothing.',
    action: 'delayed',
    status: '4.4.1',
    diagnostic: () => '451 4.4.1 The server of that domain did not answer',
  },
}

/** The mail that a mail server, or somebody's mailbox, would send to the return address of a caught one. */
export function buildReturn(mail: CaughtMail, kind: ReturnKind, now: Date): Buffer {
  return Buffer.from(kind === 'out-of-office' ? autoReply(mail, now) : deliveryReport(mail, kind, now), 'utf8')
}

/** RFC 3464, with the headers of what is returned, as our mails ask for (RFC 3461). */
function deliveryReport(mail: CaughtMail, kind: keyof typeof reports, now: Date): string {
  const { subject, says, action, status, diagnostic } = reports[kind]
  const boundary = randomUUID()
  const recipients = mail.recipients.flatMap((address) => [
    '',
    `Final-Recipient: rfc822; ${oneLine(address)}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${diagnostic(oneLine(address))}`,
    ...(kind === 'delayed' ? [`Will-Retry-Until: ${inThreeDays(now).toUTCString()}`] : []),
  ])
  return lines([
    ...opening(mail, now),
    `From: Mail Delivery System <MAILER-DAEMON@${ours}>`,
    `Subject: ${subject}`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    says,
    '',
    `--${boundary}`,
    'Content-Type: message/delivery-status',
    '',
    `Reporting-MTA: dns; ${ours}`,
    `Arrival-Date: ${mail.arrivedAt.toUTCString()}`,
    ...recipients,
    '',
    `--${boundary}`,
    'Content-Type: text/rfc822-headers',
    '',
    headersOf(mail),
    '',
    `--${boundary}--`,
  ])
}

/** RFC 3834, as from the mailbox of its first recipient. */
function autoReply(mail: CaughtMail, now: Date): string {
  const id = oneLine(mail.parsed.messageId ?? '')
  return lines([
    ...opening(mail, now),
    `From: <${oneLine(mail.recipients[0] ?? `nobody@${ours}`)}>`,
    `Subject: ${encodeWord(`Automatic reply: ${oneLine(mail.parsed.subject ?? '')}`)}`,
    ...(id === '' ? [] : [`In-Reply-To: ${id}`, `References: ${id}`]),
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Thank you for writing. This is an automatic answer of the mail catcher: nobody has read your message.',
  ])
}

function opening(mail: CaughtMail, now: Date): string[] {
  return [
    'Return-Path: <>',
    `Delivered-To: ${oneLine(mail.sender)}`,
    `Date: ${now.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@${ours}>`,
    `To: <${oneLine(mail.sender)}>`,
  ]
}

function headersOf({ raw }: CaughtMail): string {
  return raw.toString('latin1').split(/\r?\n\r?\n/, 1)[0] ?? ''
}

function inThreeDays(now: Date): Date {
  return new Date(now.getTime() + 3 * 86_400_000)
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ')
}

/** RFC 2047, in words of 45 bytes at most. */
function encodeWord(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  const parts = text.match(/.{1,10}/gu) ?? []
  return parts.map((part) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n ')
}

function lines(all: string[]): string {
  return `${all.join('\r\n')}\r\n`
}
