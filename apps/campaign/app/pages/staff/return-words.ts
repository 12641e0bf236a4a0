import type { MailKind, ReturnClass, ReturnReason } from '@safe-to-report/db'

export const classWords = {
  'no-such-address': 'No such address',
  'mailbox-full': 'Mailbox full',
  policy: 'We are refused, or by a rule',
  'not-delivered': 'Not delivered, for another reason',
  delayed: 'Delayed, still on its way',
  delivered: 'Arrived, says a report',
  'auto-reply': 'Automatic reply',
  reply: 'Somebody’s answer',
  complaint: 'Reported as spam: the subscription ended',
  unsubscribe: 'Asked by mail to stop: the subscription ended',
  unclear: 'Nobody could make it out',
  forged: 'Made-up return address',
} as const satisfies Record<ReturnClass, string>

/** What somebody at the desk can do about an address from which letters come back; empty where only waiting helps. */
export const adviceWords = {
  'no-such-address':
    'Compare it with what Parliament lists. If that is another address, the next sync brings it; if it is the same, ring the office.',
  'mailbox-full': 'It will take letters again once somebody empties it. If it lasts for weeks, ring the office.',
  policy: '',
  'not-delivered': 'Their system did not say more. If letters to this member keep coming back, ring the office.',
  delayed: '',
  delivered: '',
  'auto-reply':
    'It says that nobody reads what comes there, or that its owner is gone. Compare it with what Parliament lists.',
  reply:
    'It says that nobody reads what comes there, or that its owner is gone. Compare it with what Parliament lists.',
  complaint: '',
  unsubscribe: '',
  unclear: '',
  forged: '',
} as const satisfies Record<ReturnClass, string>

export const reasonWords = {
  'after-erasure': 'Nothing followed: what it was about is erased',
  'already-settled': 'Nothing followed: it was settled before',
  unreadable: 'Nothing followed: it cannot be read',
  'names-no-mail': 'Nothing followed: it names no mail of ours',
  'report-without-outcome': 'Nothing followed: a report that does not say what became of the mail',
  complaint: 'Nothing followed: a complaint',
  'no-text': 'Nothing followed: it has no words',
  'too-many-answers': 'Nothing followed: ten answers were passed on already',
  'wrote-to-us': 'Nothing followed: somebody answered a mail of ours that is no letter',
  'report-or-answer': 'Nothing followed: it may be a report or an answer, and waits for somebody to look',
  'reported-before': 'Nothing followed: it was reported before',
  'box-closed': 'It was passed on; it says that nobody reads what comes there, or that its owner is gone',
} as const satisfies Record<ReturnReason, string>

export const aboutWords = {
  letter: 'a letter',
  confirmation: 'a confirmation',
  'sign-in': 'a sign-in link',
  'second-look': 'a mail that asks staff for a second look',
  found: 'a mail that tells staff what was found',
  notice: 'a notice to a supporter',
  'alert-confirmation': 'a confirmation of alerts',
  alert: 'an alert',
} as const satisfies Record<MailKind, string>
