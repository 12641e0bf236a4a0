import { and, eq, gt, isNull, lt } from 'drizzle-orm'
import type { Queryable } from '../open-database.ts'
import { signInLinks } from '../schema/index.ts'
import { hashToken } from './secret-token.ts'

export interface SignInLinkSecrets {
  /** In the mailed link. */
  token: string
  /** In a cookie of the browser that asked. */
  browser: string
}

/** Keeps the hashes of a new link, and clears away links that nobody can use any more. */
export async function saveSignInLink(
  db: Queryable,
  link: SignInLinkSecrets & { staffId: string; expiresAt: Date; now: Date },
): Promise<void> {
  await db.delete(signInLinks).where(lt(signInLinks.expiresAt, link.now))
  await db.insert(signInLinks).values({
    tokenHash: hashToken(link.token),
    browserHash: hashToken(link.browser),
    staffId: link.staffId,
    expiresAt: link.expiresAt,
  })
}

export type UseLinkOutcome = { outcome: 'used'; staffId: string } | { outcome: 'other-browser' | 'not-good' }

/** Uses a link up: of two at the same moment, one wins. A link opened in another browser is not used up by it. */
export async function useSignInLink(
  db: Queryable,
  link: { token: string; browser: string | undefined; now: Date },
): Promise<UseLinkOutcome> {
  const stillGood = and(
    eq(signInLinks.tokenHash, hashToken(link.token)),
    isNull(signInLinks.usedAt),
    gt(signInLinks.expiresAt, link.now),
  )
  if (link.browser) {
    const [used] = await db
      .update(signInLinks)
      .set({ usedAt: link.now })
      .where(and(stillGood, eq(signInLinks.browserHash, hashToken(link.browser))))
      .returning({ staffId: signInLinks.staffId })
    if (used) {
      return { outcome: 'used', staffId: used.staffId }
    }
  }
  const [elsewhere] = await db.select({ staffId: signInLinks.staffId }).from(signInLinks).where(stillGood)
  return { outcome: elsewhere ? 'other-browser' : 'not-good' }
}

/** Deletes every link of an account. */
export async function deleteSignInLinks(db: Queryable, staffId: string): Promise<void> {
  await db.delete(signInLinks).where(eq(signInLinks.staffId, staffId))
}
