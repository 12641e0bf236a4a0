import type { ProceedingKind, Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { parliamentSources, type ParliamentSourceName } from '../../words/parliament-sources.ts'

/** When a source of Parliament last answered well, and since when it has not. */
export interface SourceLook {
  /** As `parliamentSources` names it. */
  name: string
  title: string
  lookedAt: Date | null
  /** The first try after that, which failed; null where none did. */
  failedSince: Date | null
}

/** Sources of who sits, and as what: not of what moves in Parliament now. */
const aboutMembers: ReadonlySet<string> = new Set(['members', 'memberships', 'posts'])

const watched = parliamentSources.filter(({ name }) => !aboutMembers.has(name))

const instant = z.nullable(z.coerce.date())
const looksRead = z.array(z.object({ target: z.string(), lookedAt: instant, failedSince: instant }))

/** Every source of what moves in Parliament, in order, whether or not it was ever asked. */
export async function listSourceLooks(db: Queryable): Promise<SourceLook[]> {
  const names = sql.join(
    watched.map(({ name }) => sql`(${name})`),
    sql`, `,
  )
  // For each the last that answered, by the index: of runs there are thousands.
  const { rows } = await db.execute(sql`
    select n.target, good.at as "lookedAt", (
      select min(r.started_at) from record.published_sync_runs r
      where r.target = n.target and r.outcome <> 'done' and r.started_at > coalesce(good.at, '-infinity')
    ) as "failedSince"
    from (values ${names}) n (target) left join lateral (
      select r.started_at as at from record.published_sync_runs r
      where r.target = n.target and r.outcome = 'done' order by r.started_at desc limit 1
    ) good on true`)
  const found = new Map(looksRead.parse(rows).map((row) => [row.target, row]))
  return watched.map(({ name, title }) => {
    const look = found.get(name)
    return { name, title, lookedAt: look?.lookedAt ?? null, failedSince: look?.failedSince ?? null }
  })
}

/** The source that would tell what becomes of each kind. */
export const sourceOfKind: Record<ProceedingKind, ParliamentSourceName> = {
  question: 'questions',
  statement: 'statements',
  speech: 'hansard',
  motion: 'motions',
  call: 'committees',
  inquiry: 'committees',
  report: 'committees',
  reply: 'committees',
  instrument: 'instruments',
  paper: 'instruments',
  petition: 'petitions',
  event: 'events',
}
