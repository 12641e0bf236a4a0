import PostalMime, { type Attachment, type Email } from 'postal-mime'
import { parseDeliveryStatus, type RecipientReport } from './delivery-status.ts'
import { toPlainText } from './to-plain-text.ts'

/** A mail that came to the mailbox of returns, taken apart. Nothing in it is to be trusted. */
export interface ArrivedMail {
  /** Every address it says it was delivered to. */
  deliveredTo: string[]
  /** The Message-IDs that it answers or gives back, without their domain. */
  answers: string[]
  /** The value of a header, in lower case; empty when there is none. */
  header: (name: string) => string
  from: string
  subject: string
  text: string
  /** What kind of machine's report it is, if one. */
  report?: 'delivery' | 'disposition' | 'complaint'
  recipients: RecipientReport[]
  /** What a delivery report says that is attached whole: gateways wrap what they pass on. */
  attachedReport: RecipientReport[]
}

const mostText = 100_000
const deliveryHeaders = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'x-rcpt-to', 'to', 'cc']

/**
 * Takes the bytes of a mail apart. Rejects for one that cannot be read; the caller bounds its size.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3464 and 8098, 5965 for the reports
 */
export async function readMail(bytes: Uint8Array): Promise<ArrivedMail> {
  const email = await openMail(bytes)
  const header = (name: string): string => valuesOf(email, name).join(' ').toLowerCase()
  const report = kindOfReport(email, header('content-type'))
  return {
    deliveredTo: deliveryHeaders.flatMap((name) => valuesOf(email, name).flatMap(listAddresses)),
    answers: listAnswers(email),
    header,
    from: email.from?.address ?? '',
    subject: clean((email.subject ?? '').slice(0, 300)),
    text: clean(email.text?.slice(0, mostText) || toPlainText(email.html?.slice(0, mostText) ?? '')).trim(),
    ...(report && { report }),
    recipients: listRecipients(email),
    attachedReport: (await Promise.all(attachedReports(email).map(openMail))).flatMap(listRecipients),
  }
}

function openMail(bytes: Uint8Array | ArrayBuffer | string): Promise<Email> {
  return PostalMime.parse(bytes, {
    // What was returned is not the text of the mail that returns it.
    forceRfc822Attachments: true,
    maxNestingDepth: 20,
    maxHeadersSize: 256 * 1024,
  })
}

function listRecipients(email: Email): RecipientReport[] {
  return partsOf(email, /^message\/(global-)?delivery-status$/).flatMap(parseDeliveryStatus)
}

/** One is enough, since one is all that a gateway wraps. */
function attachedReports(email: Email): string[] {
  return partsOf(email, /^message\/(rfc822|global)$/)
    .filter((part) => /^content-type:[^]{0,200}report-type="?delivery-status/im.test(part.slice(0, 32_000)))
    .slice(0, 1)
}

function kindOfReport(email: Email, contentType: string): ArrivedMail['report'] {
  if (partsOf(email, /^message\/(global-)?delivery-status$/).length > 0) return 'delivery'
  if (partsOf(email, /^message\/(global-)?disposition-notification$/).length > 0) return 'disposition'
  if (partsOf(email, /^message\/feedback-report$/).length > 0) return 'complaint'
  return /report-type="?delivery-status/.test(contentType) ? 'delivery' : undefined
}

function valuesOf(email: Email, name: string): string[] {
  return email.headers.filter(({ key }) => key === name).map(({ value }) => value)
}

function listAddresses(value: string): string[] {
  return value.split(/[\s<>,;:"()]+/).filter((word) => word.includes('@'))
}

/** Our Message-IDs are ids of mails; the domain behind the @ is not ours to check, since relays may rewrite it. */
function listAnswers(email: Email): string[] {
  const returned = partsOf(email, /^(message\/(rfc822|global)(-headers)?|text\/rfc822-headers)$/).map(
    (part) => /^message-id:[ \t]*(?:\r?\n[ \t]+)?(.{1,200})$/im.exec(part.slice(0, 32_000))?.[1] ?? '',
  )
  return [...valuesOf(email, 'in-reply-to'), ...valuesOf(email, 'references'), ...returned]
    .flatMap((value) => value.split(/[\s<>,]+/))
    .map((id) => /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})@/i.exec(id)?.[1]?.toLowerCase())
    .filter((id) => id !== undefined)
}

function partsOf(email: Email, mimeType: RegExp): string[] {
  return email.attachments.filter((part) => mimeType.test(part.mimeType)).map(textOf)
}

function textOf({ content }: Attachment): string {
  return clean(typeof content === 'string' ? content : new TextDecoder().decode(content))
}

/** Without control characters, which no database or reader wants. */
function clean(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(/[^\P{Cc}\n\t]/gu, ' ')
}
