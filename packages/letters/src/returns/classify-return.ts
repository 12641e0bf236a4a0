import type { ReturnClass, ReturnReason } from '@safe-to-report/db'
import { findStatus, type RecipientReport } from './delivery-status.ts'
import type { ArrivedMail } from './read-mail.ts'

/** The classes that say that our mail was not delivered, and will not be. */
export const failureClasses = [
  'no-such-address',
  'mailbox-full',
  'policy',
  'not-delivered',
] as const satisfies ReturnClass[]
export type FailureClass = (typeof failureClasses)[number]

/** What a mail that came to a return address is. */
export type Classified =
  /** `said`: the other server's words, as they came. */
  | { class: FailureClass; said: string }
  /** Still on its way, so nothing changes; or it arrived, said a machine. */
  | { class: 'delayed' }
  | { class: 'delivered' }
  /** Somebody, or somebody's machine, answered. */
  | { class: 'auto-reply' | 'reply'; text: string }
  | { class: 'unclear'; reason: ReturnReason }

const words = {
  full: /mailbox (is |appears )?(full|over)|(over|exceed\w*) (its |the |his |her |their )?(storage )?quota|quota (is )?exceeded|out of storage|insufficient (system |disk )?storage|storage (limit|quota)/i,
  policy:
    /\bspam\b|\bpolicy\b|policies|block ?list|black ?list|blocked|\bdmarc\b|\bspf\b|\bdkim\b|reputation|unsolicited|content (was )?(rejected|refused)|not (authori[sz]ed|permitted|allowed)|unauthenticated|listed (at|by|in|on)\b/i,
  noAddress:
    /user unknown|unknown (user|recipient|address|local)|no such (user|recipient|mailbox|address|person)|(does not|doesn't|not) exist|recipient ?not ?found|(address|recipient|mailbox|user|account)( \S{1,80})? (not found|rejected|unavailable|unknown|disabled|is disabled|inactive|invalid)|invalid (recipient|mailbox|address)|no mailbox|unroute?able|couldn't be found|could not be found|no longer (works|with|employed|in use|available)/i,
  delayed:
    /\bdelayed\b|not yet been delivered|has not been delivered yet|will (continue|keep) (to try|trying|to retry|retrying)|(warning|is a warning) message only|no action is required|do not need to resend/i,
  failed:
    /could ?n[o']t be delivered|couldn’t be delivered|could not be delivered|not (be )?delivered|undeliver|delivery (has |to .{1,100} has )?failed|permanent (fatal )?error|failed permanently|giving up|returned to sender|rejected/i,
}

const mailerNames =
  /^(mailer-?daemon|mail-?daemon|postmaster|mail-?delivery-?(sub)?system|mailer)(\+.*)?@|^microsoftexchange[\da-f]{32}@/i
const failureSubjects =
  /^\s*(undeliver|undelivered|delivery status notification|delivery (has )?(fail|delay)|failure notice|returned mail|mail delivery (fail|sub)|mail delivery system|message (could not|not|delay)|warning: (message|could not)|delayed|non[- ]?delivery|nondeliverable)/i
const autoReplySubjects =
  /^\s*(auto(matic)?[ -]?(reply|response|acknowledge?ment)|autoreply|auto:|out[ -]of[ -](the[ -])?office|away from (the|my) |i am (away|out)|on (annual )?leave|ateb awtomatig|allan o'r swyddfa|respuesta automática|resposta automática|réponse automatique|automatische antwort|abwesend|risposta automatica|odpowiedź automatyczna)/i
/** Where bounces without a machine's part begin to quote what they return. */
const quoted = /^-{2,}.{0,40}(copy of|original message|returned message|below this line)|^original message headers/im

/** Says what a mail is, from its form and its words alone. */
export function classifyReturn(mail: ArrivedMail): Classified {
  if (mail.report === 'complaint') return { class: 'unclear', reason: 'complaint' }
  if (mail.report === 'disposition') return { class: 'delivered' } // read, deleted or filed: it was there
  if (mail.report === 'delivery') return classifyReport(mail)
  if (isFromMailer(mail)) {
    return mail.attachedReport.length > 0
      ? classifyReport({ ...mail, recipients: mail.attachedReport })
      : classifyWords(mail)
  }
  if (mail.text === '') return { class: 'unclear', reason: 'no-text' }
  return { class: isAutoReply(mail) ? 'auto-reply' : 'reply', text: mail.text }
}

/** Of several recipients the one that tells most: a failure before a delay before a success. */
function classifyReport(mail: ArrivedMail): Classified {
  const found = mail.recipients.map(classifyRecipient).filter((one) => one !== undefined)
  const isFailure = (one: Classified): boolean => 'said' in one
  return (
    found.find(isFailure) ??
    found.find((one) => one.class === 'delayed') ??
    found[0] ??
    (mail.text === '' ? { class: 'unclear', reason: 'report-without-outcome' } : classifyWords(mail))
  )
}

function classifyRecipient({ action, status, diagnostic }: RecipientReport): Classified | undefined {
  if (['delivered', 'relayed', 'expanded'].includes(action)) return { class: 'delivered' }
  if (action === 'delayed') return { class: 'delayed' }
  // What the other server said is more exact than what the reporting one made of it.
  const exact = [findStatus(diagnostic), status].find((code) => code !== undefined && !/^$|^[45]\.[05]\.0$/.test(code))
  const code = exact ?? status
  if (action === 'failed') return { class: causeOf(code, diagnostic), said: diagnostic || code }
  if (code.startsWith('2')) return { class: 'delivered' }
  if (code.startsWith('4')) return { class: 'delayed' }
  return code.startsWith('5') ? { class: causeOf(code, diagnostic), said: diagnostic || code } : undefined
}

/** Codes of RFC 3463; where one is silent (x.0.0) or used otherwise by a big provider, the words decide. */
function causeOf(code: string, said: string): FailureClass {
  const [, subject, detail] = code.split('.')
  if (subject === '2' && detail === '2') return 'mailbox-full'
  // Exchange Online says "5.4.1 Recipient address rejected: Access denied" of an address that it does not have.
  if (subject === '4' && detail === '1' && words.noAddress.test(said)) return 'no-such-address'
  if (subject === '7') return 'policy'
  if (subject === '1' && detail !== '7' && detail !== '8') return 'no-such-address'
  if (subject === '2' && detail === '1') return 'no-such-address'
  return causeInWords(said)
}

function causeInWords(said: string): FailureClass {
  if (words.full.test(said)) return 'mailbox-full'
  if (words.noAddress.test(said)) return 'no-such-address'
  return words.policy.test(said) ? 'policy' : 'not-delivered'
}

/** A bounce written for people: Exim, qmail, and whatever else came before RFC 3464 or passes it by. */
function classifyWords(mail: ArrivedMail): Classified {
  const end = mail.text.search(quoted)
  const said = mail.text.slice(0, end === -1 ? 4_000 : Math.min(end, 4_000))
  const code = findStatus(said) ?? ''
  if (words.delayed.test(`${mail.subject}\n${said}`) || code.startsWith('4')) return { class: 'delayed' }
  const line = lineThatTells(said)
  if (code.startsWith('5')) return { class: causeOf(code, said), said: line }
  if (/(?<![\d.])55[0-4](?![\d.])/.test(said) || words.failed.test(said) || words.failed.test(mail.subject)) {
    return { class: causeInWords(said), said: line }
  }
  return { class: 'unclear', reason: 'report-without-outcome' }
}

function lineThatTells(said: string): string {
  const lines = said.split('\n').map((line) => line.trim())
  const tells = (line: string): boolean => /(?<![\d.])(55[0-4]|5\.\d{1,3}\.\d{1,3})(?![\d.])/.test(line)
  return lines.find(tells) ?? lines.find((line) => words.failed.test(line) || words.noAddress.test(line)) ?? ''
}

function isFromMailer({ from, subject, header }: ArrivedMail): boolean {
  if (header('x-failed-recipients') !== '') return true
  return mailerNames.test(from) || (failureSubjects.test(subject) && header('return-path').trim() === '<>')
}

/** RFC 3834, and what came before it. */
function isAutoReply({ subject, header }: ArrivedMail): boolean {
  const isAutomatic = header('auto-submitted') !== '' && !header('auto-submitted').startsWith('no')
  const isMarked = ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-auto-response-suppress'].some(
    (name) => header(name) !== '' && header(name) !== 'no',
  )
  const isBulk = /auto_reply|bulk|junk/.test(header('precedence'))
  return isAutomatic || isMarked || isBulk || autoReplySubjects.test(subject)
}
