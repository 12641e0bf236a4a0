import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Queryable } from './open-database.ts'
import { processRoles } from './set-up-roles.ts'

/** Settings of PostgreSQL that end what takes too long. */
export const timeLimits = [
  'statement_timeout',
  'lock_timeout',
  'idle_in_transaction_session_timeout',
  'transaction_timeout',
] as const

const missing = z.object({ role: z.string(), setting: z.string() })

/**
 * Limits of time that a process role lacks: roles that somebody else made, the owner may not be allowed to alter. Each as the role
 * and the setting.
 */
export async function findMissingTimeLimits(db: Queryable): Promise<z.infer<typeof missing>[]> {
  const { rows } = await db.execute(sql`
    select rolname as role, s.name as setting
    from pg_roles join pg_settings s on s.name in ${timeLimits}
    where rolname in ${processRoles}
      and not exists (select from unnest(rolconfig) as config where split_part(config, '=', 1) = s.name)
    order by 1, 2`)
  return z.array(missing).parse(rows)
}
