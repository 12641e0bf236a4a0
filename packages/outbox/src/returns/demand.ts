import type { ImapFlow } from 'imapflow'

/** The server is there, and did not do what it was asked. */
export class MailboxRefused extends Error {
  override name = 'MailboxRefused' as const
}

/** The client answers false, or nothing, where the server refused or the connection is gone. */
export function demand<Answer>(client: ImapFlow, answer: Answer | false | undefined): Answer {
  if (answer !== false && answer !== undefined) return answer
  if (client.usable) throw new MailboxRefused('the server refused what it was asked')
  throw new Error('the mailbox did not do what was asked')
}
