import type { Queryable } from '@safe-to-report/db'
import type { HashForDay } from '../day-key.ts'
import { countHit } from '../limit-rate.ts'
import { mailboxOf } from './mailbox-of.ts'

/** Most mails a day that ask one mailbox to confirm, of each of the two kinds, whoever asks. */
export const mailsPerMailbox = 5
/** Most of them that one connection may start: a stranger at one place leaves one for whoever has the mailbox. */
const mailsPerConnection = 4
const daySeconds = 86_400

export interface MailToCount {
  /** What asks to confirm; `letters.start_anew` knows these two. */
  bucket: 'letter-mail' | 'alert-mail'
  email: string
  /** The internet address that asks. */
  clientAddress: string
  hash: HashForDay
}

/**
 * Counts a mail that asks to confirm, and says whether it must be withheld, since its mailbox has had enough today. What it asks about is
 * kept all the same, and whoever has the mailbox can confirm it by an earlier mail. Once a mailbox confirms, it starts anew.
 */
export async function countMail(
  db: Queryable,
  { bucket, email, clientAddress, hash }: MailToCount,
): Promise<{ mailboxHash: Buffer; isWithheld: boolean }> {
  const mailbox = mailboxOf(email)
  const mailboxHash = hash('mailbox', mailbox)
  const windowSeconds = daySeconds
  const whoHash = hash('mailbox from', `${mailbox}\n${clientAddress}`)
  const fromHere = await countHit(db, { bucket: `${bucket}-from`, whoHash, limit: mailsPerConnection, windowSeconds })
  if (!fromHere.allowed) return { mailboxHash, isWithheld: true }
  const all = await countHit(db, { bucket, whoHash: mailboxHash, limit: mailsPerMailbox, windowSeconds })
  return { mailboxHash, isWithheld: !all.allowed }
}
