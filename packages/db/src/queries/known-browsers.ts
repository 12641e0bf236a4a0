import { and, eq, gt, lt, sql } from 'drizzle-orm'
import type { Queryable } from '../open-database.ts'
import { knownBrowsers } from '../schema/index.ts'
import { createToken, hashToken } from './secret-token.ts'

/** Half a year from the last sign-in in it, a browser is forgotten. */
export const knownBrowserSeconds = 180 * 24 * 60 * 60

/** Remembers that an account has signed in in a browser, under a new secret for its cookie; a former one is worth nothing more. */
export async function rememberBrowser(
  db: Queryable,
  browser: { staffId: string; former: string | undefined },
): Promise<string> {
  await db.delete(knownBrowsers).where(lt(knownBrowsers.expiresAt, sql`now()`))
  if (browser.former !== undefined) await forgetBrowser(db, browser.former)
  const token = createToken()
  const expiresAt = sql`now() + ${knownBrowserSeconds} * interval '1 second'`
  await db.insert(knownBrowsers).values({ tokenHash: hashToken(token), staffId: browser.staffId, expiresAt })
  return token
}

/** Which account has signed in in this browser; asks about no other account. */
export async function findKnownBrowser(db: Queryable, browser: { token: string }): Promise<string | undefined> {
  const [found] = await db
    .select({ staffId: knownBrowsers.staffId })
    .from(knownBrowsers)
    .where(and(eq(knownBrowsers.tokenHash, hashToken(browser.token)), gt(knownBrowsers.expiresAt, sql`now()`)))
  return found?.staffId
}

/** Forgets one browser, for whoever leaves a screen that others use. */
export async function forgetBrowser(db: Queryable, token: string): Promise<void> {
  await db.delete(knownBrowsers).where(eq(knownBrowsers.tokenHash, hashToken(token)))
}

/** Forgets every browser of an account. */
export async function forgetBrowsersOf(db: Queryable, staffId: string): Promise<void> {
  await db.delete(knownBrowsers).where(eq(knownBrowsers.staffId, staffId))
}
