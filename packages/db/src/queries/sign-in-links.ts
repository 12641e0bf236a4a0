import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Queryable } from '../open-database.ts'
import { signInLinks } from '../schema/index.ts'
import { hashToken } from './secret-token.ts'

/**
 * Keeps the hash of a new link, and clears away links that nobody can use any more. Those before it stay good. How long it lives, a
 * quarter of an hour, is the database's to say.
 */
export async function saveSignInLink(
  db: Queryable,
  { token, staffId }: { token: string; staffId: string },
): Promise<Date> {
  const { rows } = await db.execute(sql`select staff.save_link(${hashToken(token)}, ${staffId}) as until`)
  return z.tuple([z.object({ until: z.coerce.date() })]).parse(rows)[0].until
}

/** Deletes every link of an account; as the owner. */
export async function deleteSignInLinks(db: Queryable, staffId: string): Promise<void> {
  await db.delete(signInLinks).where(eq(signInLinks.staffId, staffId))
}
