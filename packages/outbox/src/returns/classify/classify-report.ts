import type { ArrivedMail } from '../read-mail.ts'
import { findStatus, type RecipientReport } from '../delivery-status.ts'
import { causes, type Cause, type FailureClass } from './causes.ts'
import { findCause, type Statement } from './find-cause.ts'
import { findOutlook, takesBackDelay } from './outlook.ts'
import { listStatements } from './telling-lines.ts'
import { wordsOfReporter } from './where-words-end.ts'
import { type SaidBy, whoReports, whoSpeaksIn } from './who-said.ts'

export interface Failed {
  class: FailureClass
  cause: Cause
  /** The server's words, as they came; never a bare code. */
  said: string
  saidBy: SaidBy
}

/** What a server reports of a mail of ours. */
export type Reported = Failed | { class: 'delayed' } | { class: 'delivered' } | { class: 'unclear' }

/** What a server reports: first by what it wrote for machines, and where that does not say, by its words. */
export function classifyReport(mail: ArrivedMail): Reported {
  const words = wordsOfReporter(mail.opening)
  const reported = mail.recipients.map((recipient) => classifyRecipient(recipient, mail.subject, words))
  const isFailure = (one: Reported): boolean => 'cause' in one
  return (
    reported.find(isFailure) ??
    reported.find((one) => one.class === 'delayed') ??
    reported.find((one) => one.class === 'delivered') ??
    classifyWords(mail, words)
  )
}

/** Of a recipient what its fields say; a code of "not now" (4.x) is no promise, and so waits for the words. */
function classifyRecipient(report: RecipientReport, subject: string, words: string): Reported {
  const { action, status, diagnostic } = report
  if (['delivered', 'relayed', 'expanded'].includes(action)) return { class: 'delivered' }
  if (action === 'delayed') return takesBackDelay(words) ? toFailed(report, words) : { class: 'delayed' }
  if (action === 'failed' || status.startsWith('5')) return toFailed(report, words)
  if (status.startsWith('2')) return { class: 'delivered' }
  if (status === '' && diagnostic === '') return { class: 'unclear' }
  const outlook = findOutlook(subject, words)
  if (outlook === 'over') return toFailed(report, words)
  return { class: outlook === 'goes-on' ? 'delayed' : 'unclear' }
}

/** Codes that say only that it failed, and in whose part of the system. */
const saysLittle = /^$|^[245]\.(?:0\.\d+|\d+\.0|[35]\.\d+)$/

/** The fields of a report before its text, unless they say next to nothing: then what stands beside the recipient. */
function toFailed(report: RecipientReport, words: string): Failed {
  const ofReport = ofDiagnostic(report)
  const cause = findCause(ofReport)
  const said = report.diagnostic
  const told = bestOf(listStatements(words))
  const isVague = cause === 'not-said' || (said === '' && saysLittle.test(ofReport.code))
  const isTold = isVague && told !== undefined && told.cause !== 'not-said'
  return failed(isTold ? told.cause : cause, said === '' ? (told?.words ?? '') : said, whoReports(report))
}

/** What the other server said is more exact than what the reporting one made of it. */
function ofDiagnostic({ status, diagnostic }: RecipientReport): Statement {
  const exact = [findStatus(diagnostic), status].find((code) => code !== undefined && !/^$|^[245]\.\d\.0$/.test(code))
  return { words: diagnostic, code: exact ?? findStatus(diagnostic) ?? status }
}

/** The first statement that says why; else the first of all. */
function bestOf(statements: readonly Statement[]): { words: string; cause: Cause } | undefined {
  const judged = statements.map((one) => ({ words: one.words, cause: findCause(one) }))
  return judged.find(({ cause }) => cause !== 'not-said') ?? judged[0]
}

function failed(cause: Cause, words: string, saidBy: SaidBy): Failed {
  const said = words.replaceAll(/\s+/g, ' ').trim()
  // A bare code is no words.
  return { class: causes[cause].class, cause, said: /\p{L}{2}/u.test(said) ? said : '', saidBy }
}

/** A report written for people: Exim, qmail, and whatever else came before RFC 3464 or passes it by. */
function classifyWords(mail: ArrivedMail, words: string): Reported {
  const outlook = mail.header('x-failed-recipients') === '' ? findOutlook(mail.subject, words) : 'over'
  if (outlook === 'goes-on') return { class: 'delayed' }
  const statements = listStatements(words)
  const told = bestOf(statements)
  const cause = told?.cause ?? 'not-said'
  const isRefused = cause !== 'not-said' || statements.some(({ code }) => code.startsWith('5'))
  // Whoever gives the mail back has given up, unless a code says "not now".
  const isGivenBack = mail.returnsLetter && mail.recipients.every(({ status }) => status === '')
  if (outlook === 'not-said' && !isRefused && !isGivenBack) return { class: 'unclear' }
  return failed(cause, told?.words ?? '', whoSpeaksIn(words, cause))
}
