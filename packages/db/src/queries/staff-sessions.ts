import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Queryable } from '../open-database.ts'
import { staffSessions } from '../schema/index.ts'
import { createToken, hashToken } from './secret-token.ts'

export interface SessionStaff {
  id: string
  name: string
  /** What the database keeps of the session: by it, and by no name that anybody gives, it knows who acts. */
  session: Buffer
}

export type SignInOutcome =
  | { outcome: 'signed-in'; session: string; staffId: string }
  | { outcome: 'other-browser' | 'not-good' }

/**
 * Uses a mailed link up, and gives the secret of a new session, which is kept nowhere else. Of two at the same moment, one wins.
 * `hasAsked` says whether this browser has asked for a link under an address: in one that has not, a link is not used up. A session
 * that this browser still had ends, and so do the account's other links. The audit says that somebody signed in.
 */
export async function signIn(
  db: Queryable,
  attempt: { token: string; hasAsked: (email: string) => boolean; formerSession: string | undefined },
): Promise<SignInOutcome> {
  const link = hashToken(attempt.token)
  const found = await db.execute<{ email: string | null }>(sql`select staff.address_of_link(${link}) as email`)
  const email = found.rows[0]?.email ?? undefined
  if (email === undefined) return { outcome: 'not-good' }
  if (!attempt.hasAsked(email)) return { outcome: 'other-browser' }
  const session = createToken()
  const former = attempt.formerSession === undefined ? null : hashToken(attempt.formerSession)
  const { rows } = await db.execute<{ person: string | null }>(
    sql`select staff.sign_in(${link}, ${hashToken(session)}, ${former}::bytea) as person`,
  )
  const staffId = rows[0]?.person ?? undefined
  return staffId === undefined ? { outcome: 'not-good' } : { outcome: 'signed-in', session, staffId }
}

/** Whose session this is, which counts as using it; nobody's when it has ended, was left alone, or its account was disabled. */
export async function useSession(db: Queryable, token: string): Promise<SessionStaff | undefined> {
  const session = hashToken(token)
  const { rows } = await db.execute<{ id: string; name: string }>(
    sql`select id, name from staff.use_session(${session})`,
  )
  const [staff] = rows
  return staff && { ...staff, session }
}

/** A session in the list that its owner sees. */
export interface OwnSession {
  id: string
  createdAt: Date
  seenAt: Date
  expiresAt: Date
  /** Whether it is the one that asks. */
  isThis: boolean
}

const ownSessions = z.array(
  z.object({
    id: z.uuid(),
    createdAt: z.coerce.date(),
    seenAt: z.coerce.date(),
    expiresAt: z.coerce.date(),
    isThis: z.boolean(),
  }),
)

/** The open sessions of whoever has this one, the newest first. */
export async function listOwnSessions(db: Queryable, token: string): Promise<OwnSession[]> {
  const { rows } = await db.execute(sql`
    select id, created_at as "createdAt", seen_at as "seenAt", expires_at as "expiresAt", is_this as "isThis"
    from staff.own_sessions(${hashToken(token)})`)
  return ownSessions.parse(rows)
}

/** Which of somebody's sessions end: the one that asks, another one by its id, or all of them. */
export type SessionsToEnd = 'this' | 'all' | { id: string }

/** Ends sessions of whoever has this one, and says how many; the audit says it too. */
export async function endSessions(db: Queryable, token: string, which: SessionsToEnd): Promise<number> {
  const other = typeof which === 'string' ? null : z.uuid().parse(which.id)
  const { rows } = await db.execute<{ ended: number }>(
    sql`select staff.end_sessions(${hashToken(token)}, ${other}::uuid, ${which === 'all'}) as ended`,
  )
  return rows[0]?.ended ?? 0
}

/** Ends every open session of an account; as the owner. */
export async function endAllSessions(db: Queryable, staffId: string): Promise<void> {
  await db
    .update(staffSessions)
    .set({ revokedAt: sql`now()` })
    .where(
      and(eq(staffSessions.staffId, staffId), isNull(staffSessions.revokedAt), gt(staffSessions.expiresAt, sql`now()`)),
    )
}
