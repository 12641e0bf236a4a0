import { randomUUID } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Message } from '../smtp/hand-over.ts'
import type { SignMail } from './sign-mail.ts'
import type { LetterContent, PlainMailContent } from '../seal/sealed-content.ts'

export interface Sending {
  id: string
  /** Our own address, MAIL_FROM. */
  mailFrom: string
  /** Where it returns to when it cannot be delivered: the envelope's sender. */
  returnTo: string
  /** Signs the finished bytes (DKIM); absent where the mail server does, or nobody. */
  sign?: SignMail | undefined
  now: Date
}

/**
 * A letter to a member. It bears the supporter's name and nothing of the campaign's: an answer quotes that line into an
 * inbox that others may see. The address is ours, as a mail server must be able to check; answers go to the supporter.
 */
export function buildLetter(sending: Sending, content: LetterContent, memberEmail: string): Promise<Message> {
  const { name, email } = content.supporter
  return compose(sending, {
    fromName: name,
    to: memberEmail,
    replyTo: { name, address: email },
    subject: content.subject,
    text: content.body,
    headers: {},
  })
}

/** A letter of a test: as it would be, but to its own writer, and plainly so in the first thing anybody reads of it. */
export function buildTestLetter(sending: Sending, content: LetterContent, memberName?: string): Promise<Message> {
  const { name, email } = content.supporter
  const office = memberName === undefined ? 'no MP' : `not to ${memberName}`
  return compose(sending, {
    fromName: name,
    to: email,
    replyTo: { name, address: email },
    subject: `[Test] ${content.subject}`,
    text: `THIS IS A TEST. It went to you alone, and ${office}.\n\n${content.body}`,
    headers: {},
  })
}

/** Any other mail: from nobody in particular, and asking machines not to answer. */
export function buildPlainMail(sending: Sending, content: PlainMailContent): Promise<Message> {
  return compose(sending, {
    fromName: 'Message service',
    to: content.to,
    subject: content.subject,
    text: content.body,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(content.stopUrl === undefined ? {} : stopHeaders(content.stopUrl, sending)),
    },
    attachments: content.attachments ?? [],
  })
}

/**
 * Makes mail programs show a button that stops the alerts: an address to post to (RFC 8058, section 3.1) and, for programs that
 * know only mail, the alert's own return address. Without a mailbox of returns nobody would read that.
 */
function stopHeaders(stopUrl: string, { mailFrom, returnTo }: Sending): Record<string, string> {
  const byMail = returnTo === mailFrom ? '' : `, <mailto:${returnTo}?subject=unsubscribe>`
  return { 'List-Unsubscribe': `<${stopUrl}>${byMail}`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}

/** A mail that `npm run mail -- test` sends, to see how one arrives. */
export function buildTestMail({ to, ...sending }: Omit<Sending, 'id'> & { to: string }): Promise<Message> {
  const body = 'This is a test of the mail set-up. Look at its source: SPF, DKIM and DMARC should each say pass.\n'
  return buildPlainMail({ id: randomUUID(), ...sending }, { to, subject: 'A test of the mail set-up', body })
}

async function compose(
  { id, mailFrom, returnTo, sign, now }: Sending,
  mail: {
    fromName: string
    to: string
    replyTo?: { name: string; address: string }
    subject: string
    text: string
    headers: Record<string, string>
    attachments?: NonNullable<PlainMailContent['attachments']>
  },
): Promise<Message> {
  const domain = mailFrom.slice(mailFrom.lastIndexOf('@') + 1)
  const composer = new MailComposer({
    from: { name: mail.fromName, address: mailFrom },
    to: { name: '', address: mail.to },
    replyTo: mail.replyTo,
    subject: mail.subject,
    // A carriage return of its own, as another's reply may hold, is no line break in SMTP: servers refuse it, or worse.
    text: mail.text.replaceAll(/\r\n?/g, '\n'),
    headers: mail.headers,
    attachments: (mail.attachments ?? []).map(({ name, mimeType, base64 }) => ({
      filename: name,
      contentType: mimeType,
      content: Buffer.from(base64, 'base64'),
    })),
    // One per mail, not per attempt, so that a receiver can tell a copy.
    messageId: `<${id}@${domain}>`,
    date: now,
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const bytes = await composer.compile().build()
  // Signed before they reach the transport: its outermost stream must stay the one that commits the mark.
  return { envelope: { from: returnTo, to: [mail.to] }, bytes: sign ? await sign(bytes) : bytes }
}
