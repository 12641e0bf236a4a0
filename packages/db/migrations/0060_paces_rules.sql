-- Who reads what: in no write-ahead log, and in no copy made from it.
alter table letters.hand_overs set unlogged;
--> statement-breakpoint
alter table letters.readable_texts set unlogged;
--> statement-breakpoint
-- The worker gives the domain and no more: the database's clock says when.
grant select, delete, insert (domain) on letters.hand_overs to safe_worker;
--> statement-breakpoint
grant select, insert on letters.readable_texts to safe_worker;
--> statement-breakpoint
grant select, insert, update on letters.texts_refused to safe_worker;
--> statement-breakpoint
grant select on letters.texts_refused to safe_campaign;
--> statement-breakpoint
create trigger hold_to_clock before insert or update of day on letters.texts_refused for each row
  when (new.day > (clock_timestamp() at time zone 'Europe/London')::date) execute function letters.refuse_time();
--> statement-breakpoint
drop trigger hold_to_clock on letters.pace;
--> statement-breakpoint
create trigger hold_to_clock before insert or update of said_at, next_at, slowed_until, refused_at on letters.pace for each row
  when (
    new.said_at > clock_timestamp() or new.next_at > clock_timestamp() + interval '1 day'
    or new.slowed_until > clock_timestamp() + interval '2 days' or new.refused_at > clock_timestamp()
  ) execute function letters.refuse_time();
--> statement-breakpoint
-- The pace that is kept to with a relay, or a domain, that has said that it was too much: nine tenths of what it showed to take in a
-- minute, for ten minutes after the pause; then a tenth more each minute, until it says so again or there is no need of it.
create function letters.learned_pace(of_one letters.pace) returns double precision
language sql stable as $$
  select case when grown < 6000 then grown end from (
    select 0.9 * of_one.ceiling * power(
      1.1, least(200, greatest(0, extract(epoch from now() - of_one.slowed_until)::double precision / 60 - 10))
    ) as grown
  ) paces
$$;
--> statement-breakpoint
-- What got through in the minute before it was too much, also what was under way just then, is what it takes. Where nothing did,
-- half the pace is tried.
create function letters.ceiling_of(got_through bigint, pace_then double precision) returns double precision
language sql immutable as $$
  select case
    when got_through > 0 then least(got_through, pace_then)
    else greatest(0.5, coalesce(pace_then, 60) / 2)
  end
$$;
--> statement-breakpoint
create function letters.measure_pace() returns void
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  if not exists (select from letters.pace p where p.refused_at <= now() - interval '30 seconds') then
    return;
  end if;
  update letters.pace p set refused_at = null, ceiling = letters.ceiling_of((
    select count(*) from letters.hand_overs h
    where (p.domain = '*' or h.domain = p.domain) and h.at > p.refused_at - interval '1 minute'
  ), p.pace_then)
  where p.refused_at <= now() - interval '30 seconds';
end $$;
--> statement-breakpoint
drop function letters.fits_pace(timestamptz, integer);
--> statement-breakpoint
-- How many more fit a pace now: a bucket that refills evenly and holds so much time's worth, so that a worker which looks every two
-- seconds loses nothing.
create function letters.fits_pace(next_at timestamptz, per_minute double precision, slack interval) returns integer
language sql stable as $$
  select case
    when next_at > now() + slack then 0
    else floor(extract(epoch from now() + slack - greatest(next_at, now())) * per_minute / 60.0)::integer + 1
  end
$$;
--> statement-breakpoint
-- As before, at the pace that a relay or a domain has shown to take.
create or replace function letters.claim(most integer, most_unhurried integer, lease_seconds double precision) returns table (
  id uuid, kind text, attempts integer, sealed bytea, wrapped_key bytea, sealed_in uuid, sealed_as text, reason text,
  about_id uuid, is_overdue boolean, is_test boolean, domain text, constituency_gss text, seat_name text, seat text, written_to integer,
  member_id integer, member_name text, member_email text, member_is_current boolean
) language plpgsql security definer set search_path = letters, pg_temp as $$
#variable_conflict use_column
declare
  leased constant timestamptz := now() + lease_seconds * interval '1 second';
  taken uuid[];
  more uuid[];
  lane record;
  room integer;
  fits integer;
  -- What the relay takes of all that we send, where it has shown that; urgent mail goes first within it.
  whole_pace double precision;
  learned_slack constant interval := '2.5 seconds';
begin
  perform letters.measure_pace();
  if exists (select from letters.pace p where p.domain = '*' and p.slowed_until > now()) then
    return;
  end if;
  select letters.learned_pace(p) into whole_pace from letters.pace p where p.domain = '*';
  if whole_pace is not null then
    select least(most, letters.fits_pace(p.next_at, whole_pace, learned_slack)) into most
    from letters.pace p where p.domain = '*' for update skip locked;
    if coalesce(most, 0) <= 0 then
      return;
    end if;
  end if;

  with due as (
    select m.id from letters.mail m
    where m.state = 'queued' and m.kind <> 'letter' and m.urgency < 3 and m.run_at <= now()
      and (m.erase_at is null or m.erase_at > now()) and (m.sealed is not null or m.letter_id is not null)
    order by m.urgency, m.run_at, m.id limit most for update skip locked
  ), claimed as (
    update letters.mail m set state = 'sending', attempts = m.attempts + 1, locked_until = leased, data_at = null,
      tried_since = coalesce(m.tried_since + (now() - m.run_at), now())
    from due where m.id = due.id returning m.id
  )
  select coalesce(array_agg(claimed.id), '{}') into taken from claimed;

  room := least(most - cardinality(taken), most_unhurried);
  if room > 0 then
    for lane in
      select l.id, l.domain, l.is_test, l.campaign_id, s.per_minute as campaign_pace,
        least(coalesce(p.per_minute, every.per_minute), letters.learned_pace(p)) as domain_pace,
        case
          when letters.learned_pace(p) < coalesce(p.per_minute, every.per_minute, 'infinity'::double precision) then learned_slack
          else interval '5 seconds'
        end as slack
      from letters.lanes l
      left join letters.sending s on s.campaign_id = l.campaign_id
      left join letters.pace p on p.domain = l.domain
      left join letters.pace every on every.domain = '*'
      where (p.slowed_until is null or p.slowed_until <= now())
        and (s.campaign_id is null or (
          s.paused_at is null and (l.is_test or (not s.test and letters.window_is_open(s, now())))
        ))
        and exists (
          select from letters.mail m
          where m.lane_id = l.id and m.state = 'queued' and m.kind = 'letter' and m.run_at <= now()
        )
      order by random()
    loop
      exit when room <= 0;
      fits := room;
      -- Another worker that takes from the same pace this instant leaves nothing for this one: it looks again soon.
      if lane.domain_pace is not null and not lane.is_test then
        select least(fits, letters.fits_pace(p.next_at, lane.domain_pace, lane.slack)) into fits
        from letters.pace p where p.domain = lane.domain for update skip locked;
      end if;
      if lane.campaign_pace is not null and not lane.is_test then
        select least(fits, letters.fits_pace(s.next_at, lane.campaign_pace, '5 seconds')) into fits
        from letters.sending s where s.campaign_id = lane.campaign_id for update skip locked;
      end if;
      continue when coalesce(fits, 0) <= 0;
      with due as (
        select m.id from letters.mail m
        where m.lane_id = lane.id and m.state = 'queued' and m.kind = 'letter' and m.run_at <= now()
          and m.sealed is not null
        order by m.run_at, m.id limit fits for update skip locked
      ), claimed as (
        update letters.mail m set state = 'sending', attempts = m.attempts + 1, locked_until = leased, data_at = null,
          tried_since = coalesce(m.tried_since + (now() - m.run_at), now())
        from due where m.id = due.id returning m.id
      )
      select coalesce(array_agg(claimed.id), '{}') into more from claimed;
      taken := taken || more;
      room := room - cardinality(more);
      if lane.domain_pace is not null and not lane.is_test then
        update letters.pace p
        set next_at = greatest(p.next_at, now()) + cardinality(more) * interval '1 minute' / lane.domain_pace
        where p.domain = lane.domain;
      end if;
      if lane.campaign_pace is not null and not lane.is_test then
        update letters.sending s
        set next_at = greatest(s.next_at, now()) + cardinality(more) * interval '1 minute' / lane.campaign_pace
        where s.campaign_id = lane.campaign_id;
      end if;
    end loop;
  end if;

  if room > 0 then
    with due as (
      select m.id from letters.mail m
      where m.state = 'queued' and m.kind <> 'letter' and m.urgency >= 3 and m.run_at <= now()
        and (m.erase_at is null or m.erase_at > now()) and (m.sealed is not null or m.letter_id is not null)
      order by m.urgency, m.run_at, m.id limit room for update skip locked
    ), claimed as (
      update letters.mail m set state = 'sending', attempts = m.attempts + 1, locked_until = leased, data_at = null,
        tried_since = coalesce(m.tried_since + (now() - m.run_at), now())
      from due where m.id = due.id returning m.id
    )
    select taken || coalesce(array_agg(claimed.id), '{}') into taken from claimed;
  end if;

  if cardinality(taken) = 0 then
    return;
  end if;
  if whole_pace is not null then
    update letters.pace p
    set next_at = greatest(p.next_at, now()) + cardinality(taken) * interval '1 minute' / whole_pace
    where p.domain = '*';
  end if;
  return query
    select m.id, m.kind, m.attempts, coalesce(m.sealed, about.sealed), coalesce(m.wrapped_key, about.wrapped_key),
      case when m.sealed is null then about.id else m.id end, case when m.sealed is null then about.kind else m.kind end,
      m.reason, coalesce(m.letter_id, alert.subscription_id), m.tried_since < now() - interval '3 days', coalesce(l.is_test, false), lane.domain, l.constituency_gss,
      c.name, c.seat, l.member_id, member.id, member.name, member.email, member.is_current
    from letters.mail m
    left join letters.mail about on about.id = m.letter_id and m.sealed is null
    left join letters.alert_mail alert on alert.mail_id = m.id
    left join letters.letters l on l.id = m.id
    left join letters.lanes lane on lane.id = m.lane_id
    left join record.constituencies c on c.gss = l.constituency_gss
    left join record.members member on member.id = c.member_id
    where m.id = any (taken)
    order by m.urgency, m.run_at, m.id;
end $$;
--> statement-breakpoint
-- For the holder of a letter's link: what no mail server took of it for its words. The link's token opens it, and nothing here does.
create function letters.texts_to_read(status_hash bytea) returns table (id uuid, sealed bytea)
language sql stable security definer set search_path = letters, pg_temp as $$
  select t.id, t.sealed
  from letters.letters l
  join letters.mail m on m.id = l.id
  join letters.readable_texts t on t.letter_id = l.id
  where l.status_token_hash = status_hash and (m.erase_at is null or m.erase_at > now())
  order by t.id
$$;
--> statement-breakpoint
revoke execute on all functions in schema letters from public;
--> statement-breakpoint
grant execute on function letters.texts_to_read(bytea) to safe_campaign;
--> statement-breakpoint
grant execute on function letters.learned_pace(letters.pace) to safe_campaign, safe_worker;
