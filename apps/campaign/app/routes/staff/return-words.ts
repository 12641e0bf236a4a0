import type { MailKind, ReturnClass, ReturnReason } from '@safe-to-report/db'

export const classWords = {
  'no-such-address': 'No such address',
  'mailbox-full': 'Mailbox full',
  policy: 'Refused by a rule (spam, policy)',
  'not-delivered': 'Not delivered, for another reason',
  delayed: 'Delayed, still on its way',
  delivered: 'Arrived, says a report',
  'auto-reply': 'Automatic reply',
  reply: 'Somebody’s answer',
  unclear: 'Nobody could make it out',
  forged: 'Made-up return address',
} as const satisfies Record<ReturnClass, string>

/** What somebody at the desk can do about an address from which letters come back; empty where only waiting helps. */
export const adviceWords = {
  'no-such-address':
    'Compare it with what Parliament lists. If that is another address, the next sync brings it; if it is the same, ring the office.',
  'mailbox-full': 'It will take letters again once somebody empties it. If it lasts for weeks, ring the office.',
  policy:
    'Their system takes our letters for unwanted ones. Have “npm run mail -- check” run; if that is well, ask the office to let us through.',
  'not-delivered': 'Their system did not say more. If letters to this member keep coming back, ring the office.',
  delayed: '',
  delivered: '',
  'auto-reply': '',
  reply: '',
  unclear: '',
  forged: '',
} as const satisfies Record<ReturnClass, string>

export const reasonWords = {
  'after-erasure': 'what it was about is erased',
  'already-settled': 'it was settled before',
  unreadable: 'it cannot be read',
  'names-no-mail': 'it names no mail of ours',
  'report-without-outcome': 'a report that does not say what became of the mail',
  complaint: 'a complaint',
  'no-text': 'it has no words',
  'too-many-answers': 'ten answers were passed on already',
  'wrote-to-us': 'somebody answered a mail of ours that is no letter',
} as const satisfies Record<ReturnReason, string>

export const aboutWords = {
  letter: 'a letter',
  confirmation: 'a confirmation',
  'sign-in': 'a sign-in link',
  notice: 'a notice to a supporter',
  'alert-confirmation': 'a confirmation of alerts',
  alert: 'an alert',
} as const satisfies Record<MailKind, string>
