-- The bank holidays of England, since Parliament sits there: the Banking and Financial Dealings Act 1971 (schedule 1), the two that
-- are proclaimed each year (New Year's Day, the first Monday in May), and the days that stand in for those on a weekend. A day that
-- is proclaimed for once is not known here: pause the campaigns on it.
create function letters.easter(year integer) returns date
language sql immutable strict parallel safe as $$
  -- The Gregorian reckoning (Meeus, Jones and Butcher).
  select make_date(year, q / 31, q % 31 + 1)
  from (select year % 19 as a, year / 100 as b, year % 100 as c) one
  cross join lateral (select (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30 as h) two
  cross join lateral (select (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7 as l) three
  cross join lateral (select h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114 as q) four
$$;
--> statement-breakpoint
create function letters.is_bank_holiday(day date) returns boolean
language sql immutable strict parallel safe as $$
  select case extract(month from day)::integer
    when 1 then dom = 1 or (dom in (2, 3) and dow = 1)
    when 5 then dow = 1 and (dom <= 7 or dom >= 25)
    when 8 then dow = 1 and dom >= 25
    when 12 then dom in (25, 26) or (dom in (27, 28) and dow in (1, 2))
    else false
  end or day in (letters.easter(extract(year from day)::integer) - 2, letters.easter(extract(year from day)::integer) + 1)
  from (select extract(day from day)::integer as dom, extract(isodow from day)::integer as dow) parts
$$;
--> statement-breakpoint
create function letters.is_sending_day(settings letters.sending, day date) returns boolean
language sql stable as $$
  select not settings.weekdays_only or (extract(isodow from day) < 6 and not letters.is_bank_holiday(day))
$$;
--> statement-breakpoint
create or replace function letters.window_is_open(settings letters.sending, at timestamptz) returns boolean
language sql stable as $$
  select settings.opens_at is null or (
    (at at time zone 'Europe/London')::time >= settings.opens_at
    and (at at time zone 'Europe/London')::time < settings.closes_at
    and letters.is_sending_day(settings, (at at time zone 'Europe/London')::date)
  )
$$;
--> statement-breakpoint
create or replace function letters.next_opening(settings letters.sending, at timestamptz) returns timestamptz
language sql stable as $$
  select min(opening) from (
    select (day::date + settings.opens_at) at time zone 'Europe/London' as opening
    from generate_series((at at time zone 'Europe/London')::date::timestamp, (at at time zone 'Europe/London')::date + 7, '1 day') day
    where letters.is_sending_day(settings, day::date)
  ) openings where opening > at
$$;
--> statement-breakpoint
-- Whether a weekday that is a bank holiday lies between a moment and the next opening.
create function letters.waits_over_bank_holiday(settings letters.sending, at timestamptz) returns boolean
language sql stable as $$
  select settings.weekdays_only and exists (
    select from generate_series(
      (at at time zone 'Europe/London')::date::timestamp,
      (letters.next_opening(settings, at) at time zone 'Europe/London')::date::timestamp, '1 day'
    ) day
    where extract(isodow from day) < 6 and letters.is_bank_holiday(day::date)
  )
$$;
--> statement-breakpoint
-- As before, and whether it waits for the end of a bank holiday.
create or replace function letters.status(token_hash bytea) returns table (
  state text, created_at timestamptz, confirmed_at timestamptz, handed_over_at timestamptz, server_reply text,
  attempts integer, erase_at timestamptz, campaign_id uuid, constituency_gss text, member_id integer, reason text,
  is_test boolean, has_text boolean, copies_left integer, waits_for text, waits_until timestamptz
) language sql stable security definer set search_path = letters, pg_temp as $$
  select m.state, m.created_at, l.confirmed_at, m.handed_over_at, m.server_reply, m.attempts, m.erase_at, l.campaign_id,
    l.constituency_gss, l.member_id, m.reason, l.is_test, m.sealed is not null, 3 - l.copies_asked,
    waits.waits_for, waits.waits_until
  from letters.letters l
  join letters.mail m using (id)
  left join letters.held h on h.letter_id = l.id
  left join letters.lanes lane on lane.id = m.lane_id
  left join letters.sending s on s.campaign_id = l.campaign_id
  left join letters.pace p on p.domain = lane.domain
  left join letters.pace every on every.domain = '*'
  left join lateral (
    select case
      when h.letter_id is not null then 'held'
      when s.paused_at is not null or (s.test and not l.is_test) then 'paused'
      when s.campaign_id is not null and not l.is_test and not letters.window_is_open(s, greatest(now(), m.run_at))
        then case when letters.waits_over_bank_holiday(s, greatest(now(), m.run_at)) then 'bank-holiday' else 'office-hours' end
      when greatest(p.slowed_until, every.slowed_until) > greatest(now(), m.run_at) then 'mail-server'
      when m.run_at > now() and m.attempts > 0 then 'retry'
      when m.run_at > now() then 'spread'
      else 'turn'
    end as waits_for,
    case
      when h.letter_id is not null or s.paused_at is not null or (s.test and not l.is_test) then null
      when s.campaign_id is not null and not l.is_test and not letters.window_is_open(s, greatest(now(), m.run_at))
        then letters.next_opening(s, greatest(now(), m.run_at))
      when greatest(p.slowed_until, every.slowed_until) > greatest(now(), m.run_at)
        then greatest(p.slowed_until, every.slowed_until)
      when m.run_at > now() then m.run_at
    end as waits_until
  ) waits on m.state = 'queued'
  where l.status_token_hash = token_hash or l.confirm_token_hash = token_hash
$$;
--> statement-breakpoint
revoke execute on all functions in schema letters from public;
