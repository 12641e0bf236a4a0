import type { RecipientReport } from '../delivery-status.ts'
import { causes, type Cause } from './causes.ts'

/** Who said it: the mail system of the recipient, or one on our side of the way; it is not always plain. */
export type SaidBy = 'office' | 'relay' | 'unknown'

/** A reply of SMTP came from where the reporting server delivered to; whatever else, from itself. */
export function whoReports({ diagnosticType, remote, reporting, recipient }: RecipientReport): SaidBy {
  if (diagnosticType === 'smtp' || diagnosticType === 'lmtp') return 'office'
  const domain = recipient.slice(recipient.lastIndexOf('@') + 1).toLowerCase()
  if (domain !== '' && reporting.toLowerCase().endsWith(domain)) return 'office'
  return diagnosticType === '' && remote !== '' ? 'unknown' : 'relay'
}

const quotesServer =
  /\b(?:remote (?:mail )?(?:host|server|system)|host \S{1,200}(?: ?\[[^\]\n]{1,60}\])?|other server|while talking to \S{1,200}|smtp server <[^>\n]{1,100}>)[^\n]{0,80}?\s(?:said|says|answered|returned|responded|reported|refused|did not like|after (?:rcpt|mail|end of data|data)|rejected)|<<< ?[45]\d\d/i

/** In whose words a text speaks: it says so where it passes on another server's, and speaks for itself of what never got through. */
export function whoSpeaksIn(words: string, cause: Cause): SaidBy {
  if (quotesServer.test(words)) return 'office'
  return causes[cause].blames === 'the-way' ? 'relay' : 'unknown'
}
