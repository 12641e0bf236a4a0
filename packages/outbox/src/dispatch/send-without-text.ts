import { randomUUID } from 'node:crypto'
import { mail, readableTexts, textsRefused, type Database } from '@safe-to-report/db'
import { eq, sql } from 'drizzle-orm'
import { buildMailWithoutText } from '../mails.ts'
import { letterContent, type LetterContent, type PlainMailContent } from '../seal/sealed-content.ts'
import { type Seal, type Sealed } from '../seal/sealing.ts'
import { CannotOpen, type Open } from '../day-keys/opening.ts'
import { sealToLink } from '../seal/text-by-link.ts'
import { urgencyOf } from '../seal/urgency.ts'
import type { Claim } from './claim-mail.ts'

/** A mail to a letter's writer that goes in place of one that was refused for the words in it, and these, to be read on its page. */
export interface WithoutText {
  id: string
  letterId: string
  mail: Sealed
  /** Absent where the letter's link is not known: it is from before it was kept. */
  text: Buffer | undefined
}

interface SendContext {
  db: Database
  open: Open
  seal: Seal
  publicUrl: string
}

/** Undefined where there is nothing more to try: this was one without words, or its letter is erased. */
export async function planWithoutText(
  { db, open, seal, publicUrl }: SendContext,
  { kind, aboutId: letterId }: Claim,
  refused: PlainMailContent,
): Promise<WithoutText | undefined> {
  if (kind !== 'notice' || letterId === null || refused.isWithoutText) return undefined
  const [row] = await db
    .select({ sealed: mail.sealed, wrappedKey: mail.wrappedKey })
    .from(mail)
    .where(eq(mail.id, letterId))
  if (row === undefined || row.sealed === null || row.wrappedKey === null) return undefined
  const { sealed, wrappedKey } = row
  const letter = await openLetter(open, letterId, { sealed, wrappedKey })
  if (letter === undefined) return undefined
  const { language, statusToken } = letter
  const id = randomUUID()
  const plain = buildMailWithoutText({ to: refused.to, language, publicUrl, statusToken })
  return {
    id,
    letterId,
    mail: await seal({ id, kind: 'notice' }, JSON.stringify(plain)),
    text: statusToken === undefined ? undefined : sealToLink(statusToken, refused.body),
  }
}

async function openLetter(open: Open, id: string, sealed: Sealed): Promise<LetterContent | undefined> {
  try {
    return letterContent.parse(JSON.parse(await open({ id, kind: 'letter' }, sealed)))
  } catch (error) {
    if (error instanceof CannotOpen) return undefined
    throw error
  }
}

/** Queues it, lays the words on the letter's page, and counts it for the desk. */
export async function queueWithoutText(
  db: Pick<Database, 'insert'>,
  { id, letterId, mail: sealed, text }: WithoutText,
): Promise<void> {
  await db.insert(mail).values({ id, kind: 'notice', state: 'queued', urgency: urgencyOf.notice, letterId, ...sealed })
  if (text !== undefined) await db.insert(readableTexts).values({ letterId, sealed: text })
  await db
    .insert(textsRefused)
    .values({ day: sql`(now() at time zone 'Europe/London')::date`, count: 1 })
    .onConflictDoUpdate({ target: textsRefused.day, set: { count: sql`${textsRefused.count} + 1` } })
}
