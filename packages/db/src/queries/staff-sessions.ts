import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import type { Queryable } from '../open-database.ts'
import { staffAccounts, staffSessions } from '../schema/index.ts'
import { createToken, hashToken } from './secret-token.ts'

/** A session ends twelve hours after sign-in, used or not: a working day, and never the next one. */
export const sessionSeconds = 12 * 60 * 60

export interface SessionStaff {
  id: string
  name: string
}

/** Starts a session and gives the secret for its cookie, which is kept nowhere else. */
export async function startSession(
  db: Queryable,
  session: { staffId: string },
): Promise<{ token: string; expiresAt: Date }> {
  await db.delete(staffSessions).where(lt(staffSessions.expiresAt, sql`now()`))
  const token = createToken()
  const [started] = await db
    .insert(staffSessions)
    .values({
      tokenHash: hashToken(token),
      staffId: session.staffId,
      expiresAt: sql`now() + ${sessionSeconds} * interval '1 second'`,
    })
    .returning({ expiresAt: staffSessions.expiresAt })
  if (!started) throw new Error('a session was not saved')
  return { token, ...started }
}

/** Whose session this is; nobody's when it has ended, was revoked, or its account was disabled. */
export async function findSession(db: Queryable, session: { token: string }): Promise<SessionStaff | undefined> {
  const [staff] = await db
    .select({ id: staffAccounts.id, name: staffAccounts.name })
    .from(staffSessions)
    .innerJoin(staffAccounts, eq(staffAccounts.id, staffSessions.staffId))
    .where(
      and(
        eq(staffSessions.tokenHash, hashToken(session.token)),
        gt(staffSessions.expiresAt, sql`now()`),
        isNull(staffSessions.revokedAt),
        isNull(staffAccounts.disabledAt),
      ),
    )
  return staff
}

/** Revokes one session, and says whose it was when it was still open. */
export async function endSession(db: Queryable, session: { token: string }): Promise<{ staffId: string } | undefined> {
  const [ended] = await db
    .update(staffSessions)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(staffSessions.tokenHash, hashToken(session.token)), isNull(staffSessions.revokedAt)))
    .returning({ staffId: staffSessions.staffId })
  return ended
}

/** Revokes every open session of an account, and says how many there were. */
export async function endAllSessions(db: Queryable, account: { staffId: string }): Promise<number> {
  const ended = await db
    .update(staffSessions)
    .set({ revokedAt: sql`now()` })
    .where(
      and(
        eq(staffSessions.staffId, account.staffId),
        isNull(staffSessions.revokedAt),
        gt(staffSessions.expiresAt, sql`now()`),
      ),
    )
    .returning({ staffId: staffSessions.staffId })
  return ended.length
}
