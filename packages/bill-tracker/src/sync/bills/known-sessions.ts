import { bills, changes, readClock, type Queryable } from '@safe-to-report/db'
import { and, eq, max, min, sql } from 'drizzle-orm'
import { todayInLondon } from '../../words/london-date.ts'
import type { KnownSessions } from '../bills-api/left-behind.ts'

export async function findSessions(db: Queryable): Promise<KnownSessions> {
  const [known] = await db.select({ newest: max(bills.latestSession) }).from(bills)
  const newest = known?.newest ?? null
  const [first] =
    newest === null
      ? []
      : await db
          .select({ at: min(changes.at) })
          .from(changes)
          .where(
            and(
              eq(changes.subjectKind, 'bill'),
              sql`coalesce(${changes.after} ->> 'latestSession', case ${changes.field} when 'latestSession' then ${changes.after} #>> '{}' end) = ${String(newest)}`,
            ),
          )
  const newestSince = first?.at ? todayInLondon(first.at) : null
  return { newest, newestSince, today: todayInLondon(await readClock(db)) }
}
