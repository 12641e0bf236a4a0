import type { Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'
import type { Gaps, Look } from './record-types.ts'

/** Each thing that Parliament is asked for: when it last answered well, and what became of the last try. */
export async function listLooks(db: Queryable): Promise<Look[]> {
  const { rows } = await db.execute<Look & Record<string, unknown>>(sql`
    with looks as (
      select target, max(ended_at) filter (where outcome = 'done') as good, max(started_at) as tried,
        (array_agg(outcome order by started_at desc))[1] as outcome
      from record.published_sync_runs group by target
    )
    select l.target, b.short_title as title, l.outcome as "lastOutcome",
      (l.good at time zone 'Europe/London')::date::text as "lastGoodOn",
      (l.tried at time zone 'Europe/London')::date::text as "lastTriedOn"
    from looks l left join record.published_bills b on l.target = 'bill ' || b.parliament_id
    order by b.short_title nulls first, l.target`)
  return rows
}

interface GapRow extends Record<string, unknown> {
  commons: number
  lords: number
  outcomes: number
  words: number
  days: number
}

/** What the public record lacks. An amendment to a bill that is over and that no answer decided is a gap; one still before a House is not. */
export async function findGaps(db: Queryable): Promise<Gaps> {
  const { rows } = await db.execute<GapRow>(sql`
    select
      (select count(*)::integer from record.published_divisions where votes_fetched_at is null and house = 'Commons') as commons,
      (select count(*)::integer from record.published_divisions where votes_fetched_at is null and house = 'Lords') as lords,
      (select count(*)::integer from record.published_amendments a join record.published_bills b on b.id = a.bill_id
        where a.decision is null and b.outcome is distinct from 'in-progress') as outcomes,
      (select count(*)::integer from record.published_texts t where t.words is null and not exists (
        select from record.published_amendment_versions v where v.amendment_id = t.amendment_id)) as words,
      (select count(*)::integer from record.published_stages s where not exists (
        select from record.published_sittings d where d.stage_id = s.id)) as days`)
  const [found] = rows
  return {
    divisionsWithoutNames: { commons: found?.commons ?? 0, lords: found?.lords ?? 0 },
    amendmentsWithoutOutcome: found?.outcomes ?? 0,
    textsWithoutWords: found?.words ?? 0,
    stagesWithoutDays: found?.days ?? 0,
  }
}
