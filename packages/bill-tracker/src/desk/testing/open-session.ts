import {
  addStaff,
  createToken,
  hashToken,
  staffSessions,
  type Database,
  type Queryable,
  type SessionStaff,
} from '@safe-to-report/db'
import { sql } from 'drizzle-orm'

/** A live session of a member of staff, as if they had signed in. As the database's owner. */
export async function openSession(owner: Queryable, staffId: string): Promise<Buffer> {
  const tokenHash = hashToken(createToken())
  await owner.insert(staffSessions).values({ tokenHash, staffId, expiresAt: sql`now() + interval '12 hours'` })
  return tokenHash
}

/** A member of staff of a made-up name who is signed in; who is there already signs in once more. As the database's owner. */
export async function openStaff(owner: Database, name: string): Promise<SessionStaff> {
  const email = `${name.toLowerCase().replaceAll(/\W+/g, '.')}@example.org`
  const added = await addStaff(owner, { name, email })
  if (added.outcome === 'not-valid') throw new Error(added.problems.join(' '))
  const { id } = added.account
  return { id, name, session: await openSession(owner, id) }
}
