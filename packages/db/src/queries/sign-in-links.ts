import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import type { Queryable } from '../open-database.ts'
import { signInLinks, staffAccounts } from '../schema/index.ts'
import { hashToken } from './secret-token.ts'

/** Keeps the hash of a new link, good for so many seconds, and clears away links that nobody can use any more. Those before it stay good. */
export async function saveSignInLink(
  db: Queryable,
  link: { token: string; staffId: string; seconds: number },
): Promise<{ expiresAt: Date }> {
  await db.delete(signInLinks).where(lt(signInLinks.expiresAt, sql`now()`))
  const [saved] = await db
    .insert(signInLinks)
    .values({
      tokenHash: hashToken(link.token),
      staffId: link.staffId,
      expiresAt: sql`now() + ${link.seconds} * interval '1 second'`,
    })
    .returning({ expiresAt: signInLinks.expiresAt })
  if (!saved) throw new Error('a sign-in link was not saved')
  return saved
}

export type UseLinkOutcome = { outcome: 'used'; staffId: string } | { outcome: 'other-browser' | 'not-good' }

/**
 * Uses a link up: of two at the same moment, one wins. `hasAsked` says whether this browser has asked for a link under an address:
 * in one that has not, a link is not used up.
 */
export async function useSignInLink(
  db: Queryable,
  link: { token: string; hasAsked: (email: string) => boolean },
): Promise<UseLinkOutcome> {
  const stillGood = and(
    eq(signInLinks.tokenHash, hashToken(link.token)),
    isNull(signInLinks.usedAt),
    gt(signInLinks.expiresAt, sql`now()`),
  )
  const [found] = await db
    .select({ email: staffAccounts.email })
    .from(signInLinks)
    .innerJoin(staffAccounts, eq(staffAccounts.id, signInLinks.staffId))
    .where(stillGood)
  if (!found) return { outcome: 'not-good' }
  if (!link.hasAsked(found.email)) return { outcome: 'other-browser' }
  const [used] = await db
    .update(signInLinks)
    .set({ usedAt: sql`now()` })
    .where(stillGood)
    .returning({ staffId: signInLinks.staffId })
  return used ? { outcome: 'used', staffId: used.staffId } : { outcome: 'not-good' }
}

/** Deletes every link of an account. */
export async function deleteSignInLinks(db: Queryable, staffId: string): Promise<void> {
  await db.delete(signInLinks).where(eq(signInLinks.staffId, staffId))
}
