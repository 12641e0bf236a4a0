import { CannotOpen } from '../sealing.ts'

/** Why the mailbox could not be read, in our words: the error's own may hold names and addresses. */
export function wordsForMailboxTrouble(error: unknown): string {
  const told: Record<string, unknown> = typeof error === 'object' && error !== null ? { ...error } : {}
  if (error instanceof CannotOpen) return 'A letter that came back does not open with the keys in SEALING_KEYS_FOLDER.'
  if ('query' in told) return 'What came back could not be written down in the database.'
  if (told['authenticationFailed'] === true) return 'The mailbox refused the name or the password in IMAP_URL.'
  if (told['mailboxMissing'] === true) return 'The mailbox has no folder of the name in IMAP_URL.'
  return 'The mailbox could not be reached, or broke off.'
}
