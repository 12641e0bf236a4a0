import { mail, type Queryable } from '@safe-to-report/db'
import { and, asc, inArray, lte, ne, or, sql } from 'drizzle-orm'

/** Most mails that one statement erases, so that it holds their locks for a moment and no longer. */
export const erasedAtOnce = 1_000

/**
 * Erases mails whose time has come by the database's clock, `erasedAtOnce` at most, the longest due first, and answers how many: ask again while it is that
 * many. Ciphertext, key and hashes go with the row; of a letter that was confirmed, a receipt about nobody stays. What is
 * being sent this moment, or held by another, is left to the next round; what is uncertain is given back first.
 */
export async function eraseDueMail(db: Queryable): Promise<number> {
  const due = db
    .select({ id: mail.id })
    .from(mail)
    .where(
      and(
        lte(mail.eraseAt, sql`now()`),
        ne(mail.state, 'sending'),
        or(ne(mail.kind, 'letter'), ne(mail.state, 'uncertain')),
      ),
    )
    .orderBy(asc(mail.eraseAt))
    .limit(erasedAtOnce)
    .for('update', { skipLocked: true })
  const { rowCount } = await db.delete(mail).where(inArray(mail.id, due))
  return rowCount ?? 0
}
