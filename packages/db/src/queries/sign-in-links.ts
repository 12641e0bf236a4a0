import { and, eq, gt, isNull, lt } from 'drizzle-orm'
import type { Queryable } from '../open-database.ts'
import { signInLinks, staffAccounts } from '../schema/index.ts'
import { hashToken } from './secret-token.ts'

/** Keeps the hash of a new link, and clears away links that nobody can use any more. Those before it stay good. */
export async function saveSignInLink(
  db: Queryable,
  link: { token: string; staffId: string; expiresAt: Date; now: Date },
): Promise<void> {
  await db.delete(signInLinks).where(lt(signInLinks.expiresAt, link.now))
  await db
    .insert(signInLinks)
    .values({ tokenHash: hashToken(link.token), staffId: link.staffId, expiresAt: link.expiresAt })
}

export type UseLinkOutcome = { outcome: 'used'; staffId: string } | { outcome: 'other-browser' | 'not-good' }

/**
 * Uses a link up: of two at the same moment, one wins. `hasAsked` says whether this browser has asked for a link under an address:
 * in one that has not, a link is not used up.
 */
export async function useSignInLink(
  db: Queryable,
  link: { token: string; hasAsked: (email: string) => boolean; now: Date },
): Promise<UseLinkOutcome> {
  const stillGood = and(
    eq(signInLinks.tokenHash, hashToken(link.token)),
    isNull(signInLinks.usedAt),
    gt(signInLinks.expiresAt, link.now),
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
    .set({ usedAt: link.now })
    .where(stillGood)
    .returning({ staffId: signInLinks.staffId })
  return used ? { outcome: 'used', staffId: used.staffId } : { outcome: 'not-good' }
}

/** Deletes every link of an account. */
export async function deleteSignInLinks(db: Queryable, staffId: string): Promise<void> {
  await db.delete(signInLinks).where(eq(signInLinks.staffId, staffId))
}
