import { randomBytes, randomUUID } from 'node:crypto'
import { letters, mail, mailedLinks, marks as markTable, readClock, type Database } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import type { LetterMarks } from './marks/mark-letter.ts'
import { toColumns } from '../recipient.ts'
import { letterToSubmit, type LetterToSubmit } from './letter-form.ts'
import {
  buildConfirmationMail,
  type LetterContent,
  type Seal,
  hashCode,
  newCode,
  newNumber,
  newToken,
  requireHash,
  urgencyOf,
} from '@safe-to-report/outbox/seal'

/** How long a supporter has to confirm; `letters.moves` holds the database to the same. */
const hoursToConfirm = 24

export interface SubmitOptions {
  db: Database
  seal: Seal
  /** Where the campaign is reached: private links begin with it. */
  publicUrl: string
  /** Of the writer and the recipient (`hashPerson`): only the first letter with it can be confirmed. Absent: any number. */
  personHash?: Buffer
  /** Once confirmed it waits for staff. */
  holdFor?: 'many-letters' | 'one-address' | 'member-name' | null
  /** By what the brake counts it once it is confirmed (`markLetter`). Absent: it is not counted. */
  marks?: LetterMarks
  /** Its writer's, and whether that has had enough mails today (`countMail`). Absent: it gets its mail. */
  mailbox?: { mailboxHash: Buffer; isWithheld: boolean }
  /** After how long the mail that asks to confirm may go; absent: at once. */
  confirmAfterSeconds?: number
}

/**
 * Keeps a letter, sealed and unconfirmed, and queues the mail that asks its writer to confirm, both or neither.
 * Throws a `ZodError` for words that `letterForm` would not have let through.
 */
export async function submitLetter(options: SubmitOptions, letter: LetterToSubmit): Promise<{ statusToken: string }> {
  const { db, seal, publicUrl, personHash = null, holdFor = null, confirmAfterSeconds = 0, marks, mailbox } = options
  const { campaignId, recipient, supporter, language, subject, body } = letterToSubmit.parse(letter)
  const letterId = randomUUID()
  const confirmationId = randomUUID()
  const [statusToken, confirmToken, code, number] = [newToken(), newToken(), newCode(), newNumber()]
  const isWithheld = mailbox?.isWithheld === true
  const until = new Date((await readClock(db)).getTime() + hoursToConfirm * 3_600_000)

  const content: LetterContent = { supporter, language, subject, body, statusToken }
  const sealedLetter = await seal({ id: letterId, kind: 'letter' }, JSON.stringify(content))
  const confirmation = buildConfirmationMail({
    to: supporter.email,
    language,
    publicUrl,
    confirmToken,
    statusToken,
    code,
    number,
    until,
    isWithheld,
  })
  const sealedMail = await seal({ id: confirmationId, kind: 'confirmation' }, JSON.stringify(confirmation))

  await db.transaction(async (tx) => {
    await tx
      .insert(mail)
      .values({ id: letterId, kind: 'letter', state: 'unconfirmed', urgency: urgencyOf.letter, ...sealedLetter })
    await tx.insert(letters).values({
      id: letterId,
      campaignId,
      ...toColumns(recipient),
      statusTokenHash: requireHash(statusToken),
      confirmTokenHash: requireHash(confirmToken),
      // A code that was mailed to nobody can only be guessed.
      confirmCodeHash: isWithheld ? randomBytes(32) : hashCode(statusToken, code),
      number,
      personHash,
      holdFor,
    })
    if (marks !== undefined) await tx.insert(markTable).values({ letterId, ...marks })
    if (mailbox !== undefined) {
      await tx.insert(mailedLinks).values({ tokenHash: requireHash(confirmToken), mailboxHash: mailbox.mailboxHash })
    }
    await tx.insert(mail).values({
      id: confirmationId,
      kind: 'confirmation',
      state: 'queued',
      urgency: urgencyOf.confirmation,
      letterId,
      ...(confirmAfterSeconds > 0 && { runAt: sql`now() + ${confirmAfterSeconds} * interval '1 second'` }),
      ...sealedMail,
    })
  })
  return { statusToken }
}
