import type { Queryable } from '@safe-to-report/db'
import { sql } from 'drizzle-orm'

/** The "domain" of `letters.pace` that stands for the mail server which takes all our mail. */
export const everyDomain = '*'

/** A wait that the server did not name: servers count by the minute, and from their own beginning of it. */
const firstWaitSeconds = 63
const longestWaitSeconds = 1_800

interface SlowDown {
  domain: string
  waitSeconds?: number | undefined
  /** What may be sent in a day is used up. */
  untilTomorrow?: boolean | undefined
  /** The server's reply, without addresses. */
  said: string
}

/**
 * Lets nothing go to a domain (or, for `*`, anywhere) for `waitSeconds`, or until tomorrow, in all workers, and afterwards no
 * more a minute than it has shown to take (`letters.learned_pace`). What fails together counts once. A wait that it did not name is
 * a minute; where nothing at all got through since the last one, that is no matter of pace, and it is doubled, half an hour at most.
 */
export async function slowDown(
  db: Queryable,
  { domain, waitSeconds, untilTomorrow = false, said }: SlowDown,
): Promise<void> {
  const named = waitSeconds ?? null
  const first = sql`now() + coalesce(${named}::double precision, ${firstWaitSeconds}) * interval '1 second'`
  const again = sql`now() + coalesce(
    ${named}::double precision, least(${longestWaitSeconds}, ${firstWaitSeconds} * power(2, ${strikes} - 1))
  ) * interval '1 second'`
  const refusedAt = untilTomorrow ? sql`null::timestamptz` : sql`now()`
  await db.execute(sql`
    insert into letters.pace as p (domain, slowed_until, strikes, refused_at, pace_then, said, said_at)
    values (${domain}, ${untilTomorrow ? tomorrow : first}, 1, ${refusedAt}, ${paceOfAll}, ${said}, now())
    on conflict (domain) do update set
      strikes = ${strikes},
      refused_at = case when p.slowed_until > now() then p.refused_at else ${refusedAt} end,
      pace_then = case when p.slowed_until > now() then p.pace_then
        else least(coalesce(p.per_minute, ${paceOfAll}), letters.learned_pace(p)) end,
      slowed_until = greatest(p.slowed_until, ${untilTomorrow ? tomorrowOrAnHour : again}),
      said = excluded.said, said_at = now()`)
}

const paceOfAll = sql`(select every.per_minute from letters.pace every where every.domain = '*')`

const strikes = sql`case
  when p.slowed_until > now() then p.strikes
  when exists (
    select from letters.hand_overs h where (p.domain = '*' or h.domain = p.domain) and h.at > p.slowed_until
  ) then 1
  when p.slowed_until > now() - interval '1 hour' then least(p.strikes + 1, 10)
  else 1
end`

const tomorrow = sql`(date_trunc('day', now() at time zone 'Europe/London') + interval '1 day') at time zone 'Europe/London'`

/** Refused again when our day had begun: the server's begins at another hour, so it is asked every hour from then on. */
const tomorrowOrAnHour = sql`case
  when p.slowed_until > now() + interval '30 minutes' then p.slowed_until
  when p.slowed_until > now() - interval '1 hour' and p.slowed_until <= now() then now() + interval '1 hour'
  else ${tomorrow}
end`

/** Notes, for the desk, that the mail server cannot be reached and what it said; null when it can be again. */
export async function noteServerTrouble(db: Queryable, said: string | null): Promise<void> {
  await db.execute(sql`
    insert into letters.pace as p (domain, said, said_at) values (${everyDomain}, ${said}, now())
    on conflict (domain) do update set said = excluded.said, said_at = case when excluded.said is not null then now() end
    where p.said is distinct from excluded.said and (excluded.said is not null or coalesce(p.slowed_until <= now(), true))`)
}
