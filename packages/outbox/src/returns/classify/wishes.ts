import type { ArrivedMail } from '../read-mail.ts'

/** Kinds of feedback that say "no more of this"; others are that it was no spam after all, or about SPF, DKIM and DMARC. */
const ofAbuse = new Set(['abuse', 'fraud', 'opt-out', 'opt-out-list', 'unsubscribe', 'other'])

/** Whether a mail reports one of ours as spam: in the form of RFC 5965, or in that of a provider who writes without it. */
export function isComplaint({ report, feedback, subject, from, returnsLetter }: ArrivedMail): boolean {
  if (report === 'complaint') return ofAbuse.has(feedback)
  return returnsLetter && /^staff@hotmail\.com$/i.test(from) && /^\s*complaint about message from/i.test(subject)
}

const stopSubject =
  /^\W*(?:(?:re|aw|sv|rv|fwd?)\s*:\s*)*(?:unsubscribe|opt[- ]?out|dad-?danysgrifio|darse de baja|dar de baja|cancelar (?:la )?suscripción|cancelar (?:a )?subscrição)\W*$/iu
const stopOpening =
  /^\W*(?:unsubscribe|opt[- ]?out|dad-?danysgrifio|darse de baja|dar de baja|cancelar (?:la )?suscripción|cancelar (?:a )?subscrição)(?!\p{L})/iu

/** Whether a mail asks to stop: its subject says so and nothing else, or its words begin so. */
export function wantsToStop({ subject, text }: ArrivedMail): boolean {
  return stopSubject.test(subject) || stopOpening.test(text)
}
