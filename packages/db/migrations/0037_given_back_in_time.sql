-- Gives letters back that nobody knows to have gone: their writers are told, with the text. How many it were.
create function letters.give_back(chosen uuid[], why text) returns integer
language sql security definer set search_path = letters, pg_temp as $$
  with refused as (
    update letters.mail m set state = 'refused', reason = give_back.why
    where m.id = any (chosen) and m.kind = 'letter' and m.state in ('queued', 'uncertain') returning m.id
  ), gone as (
    delete from letters.held h using refused where h.letter_id = refused.id
  ), told as (
    insert into letters.mail (kind, state, urgency, letter_id, reason)
    select 'notice', 'queued', 2, refused.id, give_back.why from refused returning id
  )
  select count(*)::integer from told
$$;
--> statement-breakpoint
-- What staff have not settled by the time at which it would be erased, its writer gets back.
create function letters.give_up_uncertain(at timestamptz, most integer) returns integer
language sql security definer set search_path = letters, pg_temp as $$
  select letters.give_back(array(
    select m.id from letters.mail m
    where m.kind = 'letter' and m.state = 'uncertain' and m.erase_at <= at
    order by m.erase_at limit most for update skip locked
  ), 'given-up')
$$;
--> statement-breakpoint
-- Whatever holds a letter up, a pause, a test or a fault of the set-up, it is not kept for longer than two weeks from its confirmation.
create function letters.give_back_unsent(at timestamptz, most integer) returns integer
language sql security definer set search_path = letters, pg_temp as $$
  select letters.give_back(array(
    select m.id from letters.mail m join letters.letters l on l.id = m.id
    where m.kind = 'letter' and m.state = 'queued' and l.confirmed_at <= at - interval '14 days'
    order by l.confirmed_at limit most for update of m skip locked
  ), 'waited-too-long')
$$;
--> statement-breakpoint
-- As before; and the days of trying stand still while a mail that is due may not be taken: outside office hours, over holidays, in a pause.
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
      tried_since = coalesce(m.tried_since + (now() - m.run_at), now())
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
-- As before, and what should have been given back.
create or replace function letters.holdings() returns table (kind text, held bigint, oldest timestamptz, overdue bigint)
language sql stable security definer set search_path = letters, pg_temp as $$
  select case
      when m.kind = 'letter' and m.state = 'unconfirmed' then 'letters-unconfirmed'
      when m.kind = 'letter' and h.letter_id is not null then 'letters-held'
      when m.kind = 'letter' and m.state in ('queued', 'sending') then 'letters-waiting'
      when m.kind = 'letter' and m.state = 'uncertain' then 'letters-uncertain'
      when m.kind = 'letter' then 'letters-done'
      when m.kind in ('alert', 'alert-confirmation') then 'mails-alerts'
      else 'mails-others'
    end, count(*), min(m.created_at), count(*) filter (
      where m.erase_at < now() - interval '1 hour'
        or (m.state = 'queued' and coalesce(l.confirmed_at, m.created_at) < now() - interval '14 days 1 hour')
    )
  from letters.mail m left join letters.letters l on l.id = m.id
  left join letters.held h on h.letter_id = m.id and m.state = 'queued' group by 1
  union all
  select case when confirmed_at is null then 'subscriptions-unconfirmed' else 'subscriptions' end, count(*), min(created_at),
    count(*) filter (where erase_at < now() - interval '1 hour')
  from letters.subscriptions group by 1
  union all
  select 'written-once', count(*), null::timestamptz, count(*) filter (where c.state = 'closed' or c.closes_on < current_date - 2)
  from letters.persons p join letters.campaigns c on c.id = p.campaign_id
  union all
  select 'sketches', count(*), null, count(*) filter (where c.state = 'closed' or c.closes_on < current_date - 2)
  from letters.likeness_sketches s join letters.campaigns c on c.id = s.campaign_id
  union all
  select 'rate-limits', count(*), min(window_start), count(*) filter (where window_start < now() - interval '25 hours')
  from letters.rate_limits
  union all
  select 'proofs-spent', count(*), null, count(*) filter (where expires_at < now() - interval '1 hour') from letters.proofs_spent
  union all
  select 'returns-seen', count(*), min(seen_at), count(*) filter (where seen_at < now() - interval '61 days')
  from letters.returns_seen
  union all
  select 'return-counts', count(*), min(day)::timestamptz, 0 from letters.return_counts
  union all
  select 'receipts', coalesce(sum(receipts), 0)::bigint, min(day)::timestamptz, 0 from letters.receipt_days
  union all
  select 'erasures', count(*), min(made_at), count(*) filter (where made_at < now() - interval '91 days') from letters.erasures
  union all
  select 'staff-links', count(*), min(expires_at), count(*) filter (where expires_at < now() - interval '25 hours')
  from staff.sign_in_links
  union all
  select 'staff-sessions', count(*), min(created_at), count(*) filter (where expires_at < now() - interval '25 hours')
  from staff.sessions
  union all
  select 'staff-accounts', count(*), min(created_at), 0 from staff.accounts
  union all
  select 'staff-audit', count(*), min(at), 0 from staff.audit
$$;
--> statement-breakpoint
revoke execute on all functions in schema letters from public;
--> statement-breakpoint
grant execute on function letters.give_up_uncertain(timestamptz, integer), letters.give_back_unsent(timestamptz, integer) to safe_worker;
