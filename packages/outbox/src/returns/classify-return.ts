import type { ReturnReason } from '@safe-to-report/db'
import { classifyReport, type Failed } from './classify/classify-report.ts'
import { saysThatBoxIsClosed } from './classify/closed-box.ts'
import { findSpeaker } from './classify/who-speaks.ts'
import { wordsOfReporter } from './classify/where-words-end.ts'
import { isComplaint, wantsToStop } from './classify/wishes.ts'
import type { ArrivedMail } from './read-mail.ts'

/** What a mail that came to a return address is. */
export type Classified =
  | Failed
  /** Still on its way, so nothing changes; or it arrived, said a machine. */
  | { class: 'delayed' }
  | { class: 'delivered' }
  /** Somebody, or somebody's machine, answered. `isClosed`: it says that nobody reads what comes there. */
  | { class: 'auto-reply' | 'reply'; isClosed: boolean }
  /** Somebody took it for spam, or wants no more of it. */
  | { class: 'complaint' }
  | { class: 'unsubscribe' }
  | { class: 'unclear'; reason: ReturnReason }

/** Says what a mail is, from its form and its words alone: who speaks, where their words end, and only then what they say. */
export function classifyReturn(mail: ArrivedMail): Classified {
  // Read, deleted or filed: it was there. Sieve's "reject" says "deleted" too, of what nobody will see (RFC 5429, 2.1.2).
  if (mail.report === 'disposition') return isTurnedAway(mail) ? classifyServer(mail) : { class: 'delivered' }
  if (isComplaint(mail)) return { class: 'complaint' }
  if (mail.report === 'complaint') return { class: 'unclear', reason: 'complaint' }
  const speaker = findSpeaker(mail)
  if (speaker === 'server') return classifyServer(mail)
  if (wantsToStop(mail)) return { class: 'unsubscribe' }
  if (speaker === 'unsure') return { class: 'unclear', reason: 'report-or-answer' }
  if (mail.text === '' && mail.files.length === 0) return { class: 'unclear', reason: 'no-text' }
  return { class: speaker === 'machine' ? 'auto-reply' : 'reply', isClosed: saysThatBoxIsClosed(mail) }
}

/** In its fields, at the start of its subject, or in a sentence of its own; a receipt names the letter by its subject, too. */
function isTurnedAway({ header, subject, opening }: ArrivedMail): boolean {
  const inFields = /\(rejected\)/.test(header('auto-submitted')) || /^\s*(?:automatically )?rejected\b/i.test(subject)
  return inFields || turnedAway.test(wordsOfReporter(opening))
}

const turnedAway =
  /^[^\w\n]{0,20}your (?:message|e-?mail|mail) (?:to \S{1,200} )?(?:was|has been) (?:automatically )?(?:rejected|refused)\b/im

function classifyServer(mail: ArrivedMail): Classified {
  const reported = classifyReport(mail.recipients.length === 0 ? { ...mail, recipients: mail.attachedReport } : mail)
  return reported.class === 'unclear' ? { class: 'unclear', reason: 'report-without-outcome' } : reported
}
