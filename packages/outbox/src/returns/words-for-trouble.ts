import { CannotOpen } from '../day-keys/opening.ts'
import { sayCertificateTrouble } from '../tls-trouble.ts'
import { MailboxRefused } from './demand.ts'

/** Why the mailbox could not be read, in our words: the error's own may hold names and addresses. */
export function wordsForMailboxTrouble(error: unknown): string {
  const told: Record<string, unknown> = typeof error === 'object' && error !== null ? { ...error } : {}
  if (error instanceof CannotOpen) return 'A letter that came back does not open with the keys in SEALING_KEYS_FOLDER.'
  if ('query' in told) return 'What came back could not be written down in the database.'
  if (told['authenticationFailed'] === true) return 'The mailbox refused the name or the password in IMAP_URL.'
  if (told['mailboxMissing'] === true) return 'The mailbox has no folder of the name in IMAP_URL.'
  const { code, responseStatus } = told
  const certificate = typeof code === 'string' ? sayCertificateTrouble(code) : undefined
  if (certificate !== undefined) return `The server of the mailbox is not to be trusted with mail: ${certificate}.`
  if (error instanceof MailboxRefused || responseStatus === 'NO' || responseStatus === 'BAD')
    return 'The server of the mailbox is there, and refused what it was asked.'
  return 'The mailbox could not be reached, or broke off.'
}

/** What the desk is told as long as what is unclear cannot be put into a folder of its own. */
export const wordsForNoFolder =
  'The server of the mailbox lets us keep nothing in a folder Unclear. What comes back is read all the same; what nobody could make out stays where it came.'
