-- What a mail that was taken back leaves: its page says so for three days, while its content is gone at once.
update letters.moves set keep_letter = '72 hours' where from_state = 'queued' and to_state = 'withdrawn';
--> statement-breakpoint
-- Staff give an uncertain letter up: its writer is told, with the text.
insert into letters.moves (from_state, to_state, keep_letter, keep_other) values ('uncertain', 'refused', '72 hours', '0')
on conflict do nothing;
--> statement-breakpoint
insert into letters.pace (domain, per_minute) values ('*', 60);
--> statement-breakpoint
create function letters.window_is_open(settings letters.sending, at timestamptz) returns boolean
language sql stable as $$
  select settings.opens_at is null or (
    (at at time zone 'Europe/London')::time >= settings.opens_at
    and (at at time zone 'Europe/London')::time < settings.closes_at
    and (not settings.weekdays_only or extract(isodow from at at time zone 'Europe/London') < 6)
  )
$$;
--> statement-breakpoint
create function letters.next_opening(settings letters.sending, at timestamptz) returns timestamptz
language sql stable as $$
  select min(opening) from (
    select (day::date + settings.opens_at) at time zone 'Europe/London' as opening
    from generate_series((at at time zone 'Europe/London')::date::timestamp, (at at time zone 'Europe/London')::date + 7, '1 day') day
    where not settings.weekdays_only or extract(isodow from day) < 6
  ) openings where opening > at
$$;
--> statement-breakpoint
create function letters.mark_test() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  new.is_test := coalesce((select s.test from letters.sending s where s.campaign_id = new.campaign_id), false);
  return new;
end $$;
--> statement-breakpoint
create trigger mark_test before insert on letters.letters
  for each row execute function letters.mark_test();
--> statement-breakpoint
-- A letter that is confirmed gets its lane, and its place in the spread. The address itself is read when it leaves.
create function letters.plan_letter() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  letter letters.letters;
  spread integer;
  going_to text;
begin
  select * into letter from letters.letters l where l.id = new.id;
  if not found then
    raise exception 'a letter is queued once its campaign and seat are known' using errcode = 'check_violation';
  end if;
  select nullif(lower(split_part(m.email, '@', 2)), '') into going_to
  from record.constituencies c join record.members m on m.id = c.member_id
  where c.gss = letter.constituency_gss;
  going_to := coalesce(going_to, 'none');
  select l.id into new.lane_id from letters.lanes l
  where l.campaign_id = letter.campaign_id and l.domain = going_to and l.is_test = letter.is_test;
  if not found then
    insert into letters.pace (domain) values (going_to) on conflict do nothing;
    insert into letters.lanes (campaign_id, domain, is_test)
    values (letter.campaign_id, going_to, letter.is_test) on conflict do nothing;
    select l.id into new.lane_id from letters.lanes l
    where l.campaign_id = letter.campaign_id and l.domain = going_to and l.is_test = letter.is_test;
  end if;
  select s.spread_minutes into spread from letters.sending s where s.campaign_id = letter.campaign_id;
  if spread > 0 and not letter.is_test then
    new.run_at := now() + random() * spread * interval '1 minute';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger plan_letter before update of state on letters.mail
  for each row when (new.kind = 'letter' and new.state = 'queued' and old.state = 'unconfirmed')
  execute function letters.plan_letter();
--> statement-breakpoint
create trigger plan_new_letter before insert on letters.mail
  for each row when (new.kind = 'letter' and new.state = 'queued')
  execute function letters.plan_letter();
--> statement-breakpoint
-- Letters queued before there were lanes.
insert into letters.lanes (campaign_id, domain, is_test)
select distinct l.campaign_id, coalesce(nullif(lower(split_part(member.email, '@', 2)), ''), 'none'), false
from letters.letters l
join letters.mail m using (id)
left join record.constituencies c on c.gss = l.constituency_gss
left join record.members member on member.id = c.member_id
where m.state <> 'unconfirmed';
--> statement-breakpoint
insert into letters.pace (domain) select distinct domain from letters.lanes on conflict do nothing;
--> statement-breakpoint
update letters.mail m set lane_id = lane.id
from letters.letters l
left join record.constituencies c on c.gss = l.constituency_gss
left join record.members member on member.id = c.member_id
join letters.lanes lane on lane.campaign_id = l.campaign_id
  and lane.domain = coalesce(nullif(lower(split_part(member.email, '@', 2)), ''), 'none')
where m.id = l.id and m.state <> 'unconfirmed';
--> statement-breakpoint
drop index letters.mail_ready;
--> statement-breakpoint
create index mail_ready on letters.mail (urgency, run_at, id) where state = 'queued' and kind <> 'letter';
--> statement-breakpoint
create index mail_in_lane on letters.mail (lane_id, run_at, id) where state = 'queued' and kind = 'letter';
--> statement-breakpoint
create index mail_uncertain on letters.mail (data_at) where state = 'uncertain';
--> statement-breakpoint
create index mail_about_letter on letters.mail (letter_id) where letter_id is not null;
--> statement-breakpoint
-- How many more fit a pace now: a bucket that refills evenly and holds five seconds' worth, so that a worker which looks
-- every two seconds loses nothing.
create function letters.fits_pace(next_at timestamptz, per_minute integer) returns integer
language sql stable as $$
  select case
    when next_at > now() + interval '5 seconds' then 0
    else floor(extract(epoch from now() + interval '5 seconds' - greatest(next_at, now())) * per_minute / 60.0)::integer + 1
  end
$$;
--> statement-breakpoint
-- Takes mail to send, each for one worker until its lease ends: what somebody waits for first, then letters as their lanes
-- allow, then the rest. `most_unhurried` of these may be letters and the rest, so that there is always room for the first.
create function letters.claim(most integer, most_unhurried integer, lease_seconds double precision) returns table (
  id uuid, kind text, attempts integer, sealed bytea, wrapped_key bytea, sealed_in uuid, sealed_as text, reason text,
  is_overdue boolean, is_test boolean, domain text, constituency_gss text, seat_name text, seat text, written_to integer,
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
begin
  if exists (select from letters.pace p where p.domain = '*' and p.slowed_until > now()) then
    return;
  end if;

  with due as (
    select m.id from letters.mail m
    where m.state = 'queued' and m.kind <> 'letter' and m.urgency < 3 and m.run_at <= now()
      and (m.erase_at is null or m.erase_at > now()) and (m.sealed is not null or m.letter_id is not null)
    order by m.urgency, m.run_at, m.id limit most for update skip locked
  ), claimed as (
    update letters.mail m set state = 'sending', attempts = m.attempts + 1, locked_until = leased, data_at = null,
      tried_since = coalesce(m.tried_since, now())
    from due where m.id = due.id returning m.id
  )
  select coalesce(array_agg(claimed.id), '{}') into taken from claimed;

  room := least(most - cardinality(taken), most_unhurried);
  if room > 0 then
    for lane in
      select l.id, l.domain, l.is_test, l.campaign_id, s.per_minute as campaign_pace,
        coalesce(p.per_minute, every.per_minute) as domain_pace
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
        select least(fits, letters.fits_pace(p.next_at, lane.domain_pace)) into fits
        from letters.pace p where p.domain = lane.domain for update skip locked;
      end if;
      if lane.campaign_pace is not null and not lane.is_test then
        select least(fits, letters.fits_pace(s.next_at, lane.campaign_pace)) into fits
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
          tried_since = coalesce(m.tried_since, now())
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
        tried_since = coalesce(m.tried_since, now())
      from due where m.id = due.id returning m.id
    )
    select taken || coalesce(array_agg(claimed.id), '{}') into taken from claimed;
  end if;

  if cardinality(taken) = 0 then
    return;
  end if;
  return query
    select m.id, m.kind, m.attempts, coalesce(m.sealed, about.sealed), coalesce(m.wrapped_key, about.wrapped_key),
      case when m.sealed is null then about.id else m.id end, case when m.sealed is null then about.kind else m.kind end,
      m.reason, m.tried_since < now() - interval '3 days', coalesce(l.is_test, false), lane.domain, l.constituency_gss,
      c.name, c.seat, l.member_id, member.id, member.name, member.email, member.is_current
    from letters.mail m
    left join letters.mail about on about.id = m.letter_id and m.sealed is null
    left join letters.letters l on l.id = m.id
    left join letters.lanes lane on lane.id = m.lane_id
    left join record.constituencies c on c.gss = l.constituency_gss
    left join record.members member on member.id = c.member_id
    where m.id = any (taken)
    order by m.urgency, m.run_at, m.id;
end $$;
--> statement-breakpoint
-- As before, but a letter of a test was not sent to anybody who counts.
create or replace function letters.leave_a_receipt() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  perform letters.require_move(old.state, 'erased');
  if old.kind = 'letter' and old.state <> 'unconfirmed' then
    insert into letters.receipts (campaign_id, constituency_gss, day, outcome)
    select campaign_id, constituency_gss,
      (coalesce(old.handed_over_at, confirmed_at, old.created_at) at time zone 'Europe/London')::date, old.state
    from letters.letters where id = old.id and not is_test;
  end if;
  return old;
end $$;
--> statement-breakpoint
create function letters.count_receipts() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  insert into letters.receipt_days as days (campaign_id, day, outcome, shard, receipts)
  select fresh.campaign_id, fresh.day, fresh.outcome, shard.shard, count(*)
  from fresh cross join (select floor(random() * 8)::smallint as shard) shard
  group by fresh.campaign_id, fresh.day, fresh.outcome, shard.shard
  order by 1, 2, 3, 4
  on conflict (campaign_id, day, outcome, shard) do update set receipts = days.receipts + excluded.receipts;
  return null;
end $$;
--> statement-breakpoint
create trigger count_receipts after insert on letters.receipts referencing new table as fresh
  for each statement execute function letters.count_receipts();
--> statement-breakpoint
insert into letters.receipt_days (campaign_id, day, outcome, shard, receipts)
select campaign_id, day, outcome, 0, count(*) from letters.receipts group by campaign_id, day, outcome;
--> statement-breakpoint
drop function letters.status(bytea);
--> statement-breakpoint
-- Both private links lead here: the one on the status page and the one in the mail. `waits_for` says why a queued letter has
-- not gone, as of now, and `waits_until` when that ends, where it is known.
create function letters.status(token_hash bytea) returns table (
  state text, created_at timestamptz, confirmed_at timestamptz, handed_over_at timestamptz, server_reply text,
  attempts integer, erase_at timestamptz, campaign_id uuid, constituency_gss text, member_id integer, reason text,
  is_test boolean, has_text boolean, copies_left integer, waits_for text, waits_until timestamptz
) language sql stable security definer set search_path = letters, pg_temp as $$
  select m.state, m.created_at, l.confirmed_at, m.handed_over_at, m.server_reply, m.attempts, m.erase_at, l.campaign_id,
    l.constituency_gss, l.member_id, m.reason, l.is_test, m.sealed is not null, 3 - l.copies_asked,
    waits.waits_for, waits.waits_until
  from letters.letters l
  join letters.mail m using (id)
  left join letters.lanes lane on lane.id = m.lane_id
  left join letters.sending s on s.campaign_id = l.campaign_id
  left join letters.pace p on p.domain = lane.domain
  left join letters.pace every on every.domain = '*'
  left join lateral (
    select case
      when s.paused_at is not null or (s.test and not l.is_test) then 'paused'
      when s.campaign_id is not null and not l.is_test and not letters.window_is_open(s, greatest(now(), m.run_at)) then 'office-hours'
      when greatest(p.slowed_until, every.slowed_until) > greatest(now(), m.run_at) then 'mail-server'
      when m.run_at > now() and m.attempts > 0 then 'retry'
      when m.run_at > now() then 'spread'
      else 'turn'
    end as waits_for,
    case
      when s.paused_at is not null or (s.test and not l.is_test) then null
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
-- Before hand-over, when the supporter asks: content and key go at once, the page stays to say so. A letter that is being
-- sent this second cannot be called back; any other state is answered as it is.
create function letters.withdraw(status_hash bytea) returns text
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  found_id uuid;
  current_state text;
begin
  select m.id, m.state into found_id, current_state
  from letters.letters l join letters.mail m using (id) where l.status_token_hash = status_hash for update of m;
  if current_state is distinct from 'queued' then
    return current_state;
  end if;
  update letters.mail set state = 'withdrawn', sealed = null, wrapped_key = null where id = found_id;
  delete from letters.mail where letter_id = found_id and mail.state <> 'sending';
  return 'withdrawn';
end $$;
--> statement-breakpoint
-- Only a worker can open the letter, so it is asked to: it mails the text to the address that confirmed it.
create function letters.ask_for_text(status_hash bytea) returns text
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  found_id uuid;
  current_state text;
  has_text boolean;
  asked integer;
begin
  select m.id, m.state, m.sealed is not null, l.copies_asked into found_id, current_state, has_text, asked
  from letters.letters l join letters.mail m using (id) where l.status_token_hash = status_hash for update;
  if current_state is null then
    return null;
  elsif current_state = 'unconfirmed' then
    return 'unconfirmed';
  elsif not has_text then
    return 'erased';
  elsif asked >= 3 then
    return 'too-often';
  end if;
  update letters.letters set copies_asked = asked + 1 where id = found_id;
  insert into letters.mail (kind, state, urgency, letter_id, reason)
  values ('notice', 'queued', 2, found_id, 'text-asked-for');
  return 'asked';
end $$;
--> statement-breakpoint
-- For the staff desk: how many letters, never whose.
create function letters.count_by_state() returns table (campaign_id uuid, state text, is_test boolean, letters bigint)
language sql stable security definer set search_path = letters, pg_temp as $$
  select l.campaign_id, m.state, l.is_test, count(*) from letters.letters l join letters.mail m using (id) group by 1, 2, 3
$$;
--> statement-breakpoint
create function letters.count_by_day(since date) returns table (campaign_id uuid, day date, outcome text, letters bigint)
language sql stable security definer set search_path = letters, pg_temp as $$
  select counted.campaign_id, counted.day, counted.outcome, sum(counted.letters)::bigint from (
    select d.campaign_id, d.day, d.outcome, d.receipts as letters from letters.receipt_days d where d.day >= since
    union all
    select l.campaign_id, (coalesce(m.handed_over_at, l.confirmed_at) at time zone 'Europe/London')::date, m.state, 1
    from letters.letters l join letters.mail m using (id)
    where not l.is_test and m.state not in ('unconfirmed', 'queued', 'sending')
  ) counted where counted.day >= since group by 1, 2, 3
$$;
--> statement-breakpoint
-- From the press of the button to the server's "I have it", in the last 24 hours.
create function letters.hand_over_times() returns table (campaign_id uuid, letters bigint, p50 double precision, p95 double precision)
language sql stable security definer set search_path = letters, pg_temp as $$
  select l.campaign_id, count(*),
    percentile_cont(0.5) within group (order by extract(epoch from m.handed_over_at - l.confirmed_at)::double precision),
    percentile_cont(0.95) within group (order by extract(epoch from m.handed_over_at - l.confirmed_at)::double precision)
  from letters.letters l join letters.mail m using (id)
  where m.handed_over_at > now() - interval '24 hours' and not l.is_test
  group by 1
$$;
--> statement-breakpoint
create function letters.queue_ages() returns table (campaign_id uuid, due bigint, oldest timestamptz)
language sql stable security definer set search_path = letters, pg_temp as $$
  select lane.campaign_id, count(*), min(m.run_at)
  from letters.mail m join letters.lanes lane on lane.id = m.lane_id
  where m.state = 'queued' and m.kind = 'letter' and m.run_at <= now()
  group by 1
$$;
--> statement-breakpoint
create function letters.list_uncertain(most integer) returns table (
  id uuid, campaign_id uuid, constituency_gss text, seat_name text, begun_at timestamptz, server_reply text,
  erase_at timestamptz
) language sql stable security definer set search_path = letters, pg_temp as $$
  select m.id, l.campaign_id, l.constituency_gss, c.name, m.data_at, m.server_reply, m.erase_at
  from letters.mail m
  join letters.letters l using (id)
  left join record.constituencies c on c.gss = l.constituency_gss
  where m.state = 'uncertain' order by m.data_at limit most
$$;
--> statement-breakpoint
-- What staff decide about a letter that may or may not have arrived. Answers the state it has now.
create function letters.settle_uncertain(letter uuid, decision text) returns text
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  current_state text;
begin
  select m.state into current_state from letters.mail m where m.id = letter and m.kind = 'letter' for update;
  if current_state is distinct from 'uncertain' then
    return current_state;
  end if;
  case decision
    when 'arrived' then
      update letters.mail set state = 'handed-over', handed_over_at = data_at where id = letter;
    when 'send-again' then
      update letters.mail set state = 'queued', run_at = now(), data_at = null where id = letter;
    when 'give-up' then
      update letters.mail set state = 'refused', reason = 'given-up' where id = letter;
      insert into letters.mail (kind, state, urgency, letter_id, reason)
      values ('notice', 'queued', 2, letter, 'given-up');
  end case;
  return (select m.state from letters.mail m where m.id = letter);
end $$;
--> statement-breakpoint
revoke execute on all functions in schema letters from public;
--> statement-breakpoint
grant execute on function
  letters.status(bytea), letters.withdraw(bytea), letters.ask_for_text(bytea), letters.count_by_state(),
  letters.count_by_day(date), letters.hand_over_times(), letters.queue_ages(), letters.list_uncertain(integer),
  letters.settle_uncertain(uuid, text)
to safe_campaign;
--> statement-breakpoint
grant execute on function letters.claim(integer, integer, double precision) to safe_worker;
--> statement-breakpoint
grant select on letters.sending, letters.lanes, letters.pace, letters.receipt_days to safe_campaign, safe_worker;
--> statement-breakpoint
grant insert (campaign_id, paused_at, opens_at, closes_at, weekdays_only, per_minute, spread_minutes, test),
  update (paused_at, opens_at, closes_at, weekdays_only, per_minute, spread_minutes, test)
on letters.sending to safe_campaign;
--> statement-breakpoint
grant update (per_minute) on letters.pace to safe_campaign;
--> statement-breakpoint
grant insert, update on letters.pace to safe_worker;
