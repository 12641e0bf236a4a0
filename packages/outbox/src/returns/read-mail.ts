import PostalMime, { type Attachment, type Email } from 'postal-mime'
import { parseDeliveryStatus, type RecipientReport } from './delivery-status.ts'
import { wordsOfReporter } from './classify/where-words-end.ts'
import { firstPart } from './first-part.ts'
import { toPlainText } from './to-plain-text.ts'

/** A file that came with a mail. */
export interface AttachedFile {
  name: string
  mimeType: string
  bytes: Uint8Array
}

/** A mail that came to the mailbox of returns, taken apart. Nothing in it is to be trusted. */
export interface ArrivedMail {
  /** Every address it says it was delivered to. */
  deliveredTo: string[]
  /** The addresses from which what it returns, or complains of, was sent. */
  returnedFrom: string[]
  /** The Message-IDs that it answers or gives back, without their domain. */
  answers: string[]
  /** The value of a header, in lower case; empty when there is none. */
  header: (name: string) => string
  /** Its sender's address, or the one word that stands for it; and the name beside it. */
  from: string
  fromName: string
  subject: string
  /** Its words, all of them. */
  text: string
  /** The words of its first part: in a report nothing of what is returned. */
  opening: string
  files: AttachedFile[]
  /** It carries another mail, or another's header. */
  returnsLetter: boolean
  /** What kind of machine's report it is, if one. */
  report?: 'delivery' | 'disposition' | 'complaint'
  /** What a complaint is about: abuse, opt-out, not-spam, auth-failure … */
  feedback: string
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
export async function readMail(given: Uint8Array): Promise<ArrivedMail> {
  const bytes = asMail(given)
  const email = await openMail(bytes)
  const header = (name: string): string => valuesOf(email, name).join(' ').toLowerCase()
  const contentType = valuesOf(email, 'content-type').join(' ')
  const report = kindOfReport(email, contentType.toLowerCase())
  const text = wordsOf(email) || (email.attachments.length === 0 ? bodyOf(bytes) : '')
  const first = firstPart(bytes, contentType)
  const opening = (first && (await wordsOfFirst(first))) || text
  return {
    deliveredTo: deliveryHeaders.flatMap((name) => valuesOf(email, name).flatMap(listAddresses)),
    returnedFrom: listReturnedFrom(email),
    answers: listAnswers(email),
    header,
    ...senderOf(email),
    subject: clean((email.subject ?? '').slice(0, 300)),
    text,
    opening,
    files: listFiles(email),
    returnsLetter: partsOf(email, returnedTypes).length > 0 || headerOfMail.test(opening),
    ...(report && { report }),
    feedback: feedbackOf(email),
    recipients: [...listRecipients(email), ...listRecipientsIn(opening)],
    attachedReport: (await Promise.all(attachedReports(email).map(openMail))).flatMap(listRecipients),
  }
}

/** As a mail: without empty lines or that of a file of several before it, and with line feeds where it has none. */
function asMail(given: Uint8Array): Buffer {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  const lines = bytes.includes(10) ? bytes : Buffer.from(bytes.map((byte) => (byte === 13 ? 10 : byte)))
  const begins = lines.findIndex((byte) => byte > 32)
  const mail = begins > 0 ? lines.subarray(begins) : lines
  return /^From \S/.test(mail.subarray(0, 6).toString('latin1')) ? mail.subarray(mail.indexOf(10) + 1) : mail
}

function wordsOf(email: Email): string {
  return clean(email.text?.slice(0, mostText) || toPlainText(email.html?.slice(0, mostText) ?? '')).trim()
}

/** Some mailers write no semicolon after "text/plain": a part of no type that anybody knows, and words all the same. */
async function wordsOfFirst(part: Buffer): Promise<string> {
  const email = await openMail(part)
  return wordsOf(email) || (/^text\/plain\s/.test(email.attachments[0]?.mimeType ?? '') ? bodyOf(part) : '')
}

/** Of a mail whose parts cannot be told apart: what stands under its header, or under that of its first text. */
function bodyOf(bytes: Buffer): string {
  const mail = bytes.subarray(0, mostText).toString('utf8').replaceAll('\r\n', '\n')
  const body = mail.slice(endOfHeader(mail, 0))
  const part = /^content-type:[ \t]*text\/plain/im.exec(body)
  return clean(part === null ? body : body.slice(endOfHeader(body, part.index))).trim()
}

function endOfHeader(text: string, from: number): number {
  const end = text.indexOf('\n\n', from)
  return end === -1 ? text.length : end + 2
}

/** Some mailers give a word for an address: "From: mailer-daemon". */
function senderOf(email: Email): Pick<ArrivedMail, 'from' | 'fromName'> {
  const raw = valuesOf(email, 'from').join(' ')
  const from = email.from?.address || (listAddresses(raw)[0] ?? raw.trim())
  const comment = /\(([^()]{1,200})\)/.exec(raw)?.[1] ?? ''
  return { from: clean(from), fromName: clean(email.from?.name || comment) }
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

/** Fields that stand among the words, as some gateways write them. */
function listRecipientsIn(opening: string): RecipientReport[] {
  const words = wordsOfReporter(opening)
  if (!/^[ \t]*action[ \t]*:/im.test(words) || !/^[ \t]*(?:final|original)-recipient[ \t]*:/im.test(words)) return []
  return parseDeliveryStatus(words.replaceAll(/^[ \t]+(?=[a-z-]{4,30}:)/gim, '')).filter(({ action }) => action !== '')
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

function feedbackOf(email: Email): string {
  const fields = partsOf(email, /^message\/feedback-report$/).join('\n')
  return /^feedback-type:[ \t]*([\w-]{1,40})/im.exec(fields)?.[1]?.toLowerCase() ?? ''
}

/** Another mail's header in the words themselves. */
const headerOfMail = /^[ \t]{0,4}(?:received:[ \t]*(?:from|by)\b|return-path:[ \t]*<)/im
const returnedTypes = /^(message\/(rfc822|global)(-headers)?|text\/rfc822-headers?)$/

/** Where a complaint, or the mail in it, names the address that the mail was sent from. */
function listReturnedFrom(email: Email): string[] {
  const parts = partsOf(email, /^(message\/(rfc822|global|feedback-report)(-headers)?|text\/rfc822-headers?)$/)
  return parts.flatMap((part) =>
    [
      ...part.slice(0, 32_000).matchAll(/^(?:return-path|original-mail-from|list-unsubscribe):[ \t]*(.{1,500})$/gim),
    ].flatMap(([, value = '']) => listAddresses(value.replaceAll(/mailto:|\?[^>,\s]*/gi, ' '))),
  )
}

const mostFiles = 20

/** What came with it as files: no machine's part, and no picture that belongs to the words. */
function listFiles(email: Email): AttachedFile[] {
  return email.attachments
    .filter((part) => !/^(?:message\/(?!rfc822)|multipart\/)|^text\/rfc822/.test(part.mimeType) && !isOfWords(part))
    .slice(0, mostFiles)
    .map(({ filename, mimeType, content }) => ({
      name: clean(filename ?? (mimeType === 'message/rfc822' ? 'message.eml' : ''))
        .replaceAll(/[/\\\n]/g, '_')
        .slice(0, 100),
      mimeType,
      bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
    }))
}

function isOfWords({ related, disposition, mimeType }: Attachment): boolean {
  return related === true || (disposition === 'inline' && mimeType.startsWith('image/'))
}

function valuesOf(email: Email, name: string): string[] {
  return email.headers.filter(({ key }) => key === name).map(({ value }) => value)
}

function listAddresses(value: string): string[] {
  return value.split(/[\s<>,;:"()]+/).filter((word) => word.includes('@'))
}

/** Our Message-IDs are ids of mails; the domain behind the @ is not ours to check, since relays may rewrite it. */
function listAnswers(email: Email): string[] {
  const returned = partsOf(email, returnedTypes).map(
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
