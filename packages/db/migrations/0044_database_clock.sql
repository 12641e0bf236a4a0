-- The database's clock decides: no process says what the time is. As before, but for that.
drop function letters.give_up_uncertain(timestamptz, integer);
--> statement-breakpoint
drop function letters.give_back_unsent(timestamptz, integer);
--> statement-breakpoint
-- What staff have not settled by the time at which it would be erased, its writer gets back.
create function letters.give_up_uncertain(most integer) returns integer
language sql security definer set search_path = letters, pg_temp as $$
  select letters.give_back(array(
    select m.id from letters.mail m
    where m.kind = 'letter' and m.state = 'uncertain' and m.erase_at <= now()
    order by m.erase_at limit most for update skip locked
  ), 'given-up')
$$;
--> statement-breakpoint
-- Whatever holds a letter up, a pause, a test or a fault of the set-up, it is not kept for longer than two weeks from its confirmation.
create function letters.give_back_unsent(most integer) returns integer
language sql security definer set search_path = letters, pg_temp as $$
  select letters.give_back(array(
    select m.id from letters.mail m join letters.letters l on l.id = m.id
    where m.kind = 'letter' and m.state = 'queued' and l.confirmed_at <= now() - interval '14 days'
    order by l.confirmed_at limit most for update of m skip locked
  ), 'waited-too-long')
$$;
--> statement-breakpoint
drop function letters.count_progress(timestamptz);
--> statement-breakpoint
-- Counts the letters that were handed over up to the end of yesterday, once a day, and stores no number that the public may
-- not have. Answers whether it counted. Runs as the owner: nobody else reads the edges.
create function letters.count_progress() returns boolean
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  up_to constant date := (now() at time zone 'Europe/London')::date - 1;
begin
  perform pg_advisory_xact_lock(hashtext('safe-to-report progress'));
  if exists (select from record.progress p where p.counted_to >= up_to) then
    return false;
  end if;
  insert into letters.seat_edges (gss, edge)
    select c.gss, floor(random() * 5) from record.constituencies c on conflict do nothing;
  -- One statement, so that a letter which is erased meanwhile counts once: as itself or as its receipt.
  with sent as materialized (
    select gss, sum(counted) as counted from (
      select r.constituency_gss as gss, count(*) as counted from letters.receipts r
      where r.outcome = 'handed-over' and r.day <= up_to group by 1
      union all
      select l.constituency_gss, count(*) from letters.letters l join letters.mail m using (id)
      where m.state = 'handed-over' and not l.is_test
        and (coalesce(m.handed_over_at, l.confirmed_at) at time zone 'Europe/London')::date <= up_to
      group by 1
    ) held_and_erased group by gss
  ), whole as (
    insert into record.progress as known (id, counted_to, letters)
    select 1, up_to, letters.round_down(coalesce(sum(counted), 0)) from sent
    on conflict (id) do update set counted_to = excluded.counted_to, letters = excluded.letters
  ), by_nation as (
    insert into record.nation_progress as known (nation, letters)
    select c.nation, letters.round_down(coalesce(sum(sent.counted), 0))
    from record.constituencies c left join sent using (gss) group by c.nation
    on conflict (nation) do update set letters = excluded.letters
  )
  insert into record.seat_progress as known (gss, step)
  select edges.gss, letters.step_of(coalesce(sent.counted, 0), edges.edge)
  from letters.seat_edges edges left join sent using (gss)
  on conflict (gss) do update set step = excluded.step where known.step <> excluded.step;
  perform pg_notify('record_changed', '["progress"]');
  return true;
end $$;
--> statement-breakpoint
-- An edge of nought to thirty-two: how often of thirty-two tosses a coin, as the server's own secure source of chance tosses it, shows
-- heads. So both ends, at which alone one letter could be told for certain, are drawn twice in four thousand million times.
create function letters.draw_edge() returns smallint
language sql volatile as $$
  select bit_count(substring(uuid_send(gen_random_uuid()) from 1 for 4))::smallint
$$;
--> statement-breakpoint
-- What the public is told of a number: the largest step that it passes by its edge, of 50, 100, 200, 500, 1,000 and so on; 0 when it
-- passes none. At least so many there are; and while it is 0, fewer than a hundred.
create function letters.tell_held(counted bigint, edge integer) returns integer
language sql immutable as $$
  select coalesce(max(step), 0)::integer from (
    select first * (10 ^ zeros)::bigint as step from unnest(array[1, 2, 5]) first, generate_series(1, 7) zeros
  ) steps where step >= 50 and counted >= step + edge
$$;
--> statement-breakpoint
-- Counts what is held of every kind, once a day in London, and stores no number that the public may not have. Answers whether it
-- counted. Runs as the owner: nobody else reads the edges.
create function letters.count_holdings() returns boolean
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  today constant date := (now() at time zone 'Europe/London')::date;
begin
  perform pg_advisory_xact_lock(hashtext('safe-to-report holdings'));
  if exists (select from letters.told_holdings t where t.counted_on >= today) then
    return false;
  end if;
  delete from letters.told_holdings;
  with counted as materialized (
    select h.kind, sum(h.held)::bigint as held from letters.holdings() h group by h.kind
  ), drawn as (
    insert into letters.holding_edges (kind, edge)
    select c.kind, letters.draw_edge() from counted c
    where not exists (select from letters.holding_edges e where e.kind = c.kind)
    returning holding_edges.kind, holding_edges.edge
  ), edges as (
    select kind, edge from letters.holding_edges union all select kind, edge from drawn
  )
  insert into letters.told_holdings (kind, at_least, counted_on)
  select edges.kind, letters.tell_held(coalesce(counted.held, 0), edges.edge), today
  from edges left join counted using (kind);
  return true;
end $$;
--> statement-breakpoint
-- How much has outstayed its time by more than an hour, of all kinds together: the erasure job signs nothing while it is any.
create function letters.count_overdue() returns bigint
language sql stable security definer set search_path = letters, pg_temp as $$
  select coalesce(sum(h.overdue), 0)::bigint from letters.holdings() h
$$;
--> statement-breakpoint
-- What has happened cannot be of a time that has not come, and what ends cannot end later than the rules allow. Only where such a time
-- is written: a row that has one already, since the database's own clock was set back, is not kept from going on.
create function letters.refuse_time() returns trigger
language plpgsql as $$
begin
  raise exception 'a row of %.% is of a time that the rules do not allow', tg_table_schema, tg_table_name
    using errcode = 'check_violation', hint = 'Compare the clocks of this process and of the database.';
end $$;
--> statement-breakpoint
create trigger hold_to_clock before insert or update of made_at on letters.erasures for each row
  when (new.made_at > clock_timestamp()) execute function letters.refuse_time();
--> statement-breakpoint
create trigger hold_statement_to_clock before insert on letters.erasures for each row
  when ((new.statement::jsonb ->> 'until')::timestamptz > clock_timestamp()) execute function letters.refuse_time();
--> statement-breakpoint
create trigger hold_to_clock before insert or update of created_at, handed_over_at, data_at on letters.mail for each row
  when (new.created_at > clock_timestamp() or new.handed_over_at > clock_timestamp() or new.data_at > clock_timestamp())
  execute function letters.refuse_time();
--> statement-breakpoint
create trigger hold_to_clock before insert or update of confirmed_at, writer_not_reached_at on letters.letters for each row
  when (new.confirmed_at > clock_timestamp() or new.writer_not_reached_at > clock_timestamp())
  execute function letters.refuse_time();
--> statement-breakpoint
create trigger hold_to_clock before insert or update of day on letters.receipts for each row
  when (new.day > (clock_timestamp() at time zone 'Europe/London')::date) execute function letters.refuse_time();
--> statement-breakpoint
create trigger hold_to_clock before insert or update of day on letters.receipt_days for each row
  when (new.day > (clock_timestamp() at time zone 'Europe/London')::date) execute function letters.refuse_time();
--> statement-breakpoint
create trigger hold_to_clock before insert or update of held_at on letters.held for each row
  when (new.held_at > clock_timestamp()) execute function letters.refuse_time();
--> statement-breakpoint
create trigger hold_to_clock before insert or update of window_start on letters.rate_limits for each row
  when (new.window_start > clock_timestamp()) execute function letters.refuse_time();
--> statement-breakpoint
create trigger hold_to_clock before insert or update of day on letters.rate_limit_keys for each row
  when (new.day > (clock_timestamp() at time zone 'UTC')::date) execute function letters.refuse_time();
--> statement-breakpoint
create trigger hold_to_clock before insert or update of expires_at on letters.proofs_spent for each row
  when (new.expires_at > clock_timestamp() + interval '1 hour') execute function letters.refuse_time();
--> statement-breakpoint
create trigger hold_to_clock before insert or update of created_at, confirmed_at, told_at, came_back_at, erase_at on letters.subscriptions for each row
  when (
    new.created_at > clock_timestamp() or new.confirmed_at > clock_timestamp() or new.told_at > clock_timestamp()
    or new.came_back_at > clock_timestamp() or new.erase_at > clock_timestamp() + interval '24 hours'
  ) execute function letters.refuse_time();
--> statement-breakpoint
create trigger hold_to_clock before insert or update of seen_at on letters.returns_seen for each row
  when (new.seen_at > clock_timestamp()) execute function letters.refuse_time();
--> statement-breakpoint
create trigger hold_to_clock before insert or update of day on letters.return_counts for each row
  when (new.day > (clock_timestamp() at time zone 'Europe/London')::date) execute function letters.refuse_time();
--> statement-breakpoint
create trigger hold_to_clock before insert or update of last_read_at, trouble_since on letters.return_mailbox for each row
  when (new.last_read_at > clock_timestamp() or new.trouble_since > clock_timestamp()) execute function letters.refuse_time();
--> statement-breakpoint
create trigger hold_to_clock before insert or update of paused_at, next_at on letters.sending for each row
  when (new.paused_at > clock_timestamp() or new.next_at > clock_timestamp() + interval '1 day')
  execute function letters.refuse_time();
--> statement-breakpoint
create trigger hold_to_clock before insert or update of said_at, next_at, slowed_until on letters.pace for each row
  when (
    new.said_at > clock_timestamp() or new.next_at > clock_timestamp() + interval '1 day'
    or new.slowed_until > clock_timestamp() + interval '2 days'
  ) execute function letters.refuse_time();
--> statement-breakpoint
create trigger hold_to_clock before insert or update of edited_at on letters.campaigns for each row
  when (new.edited_at > clock_timestamp()) execute function letters.refuse_time();
--> statement-breakpoint
create trigger hold_to_clock before insert or update of counted_on on letters.told_holdings for each row
  when (new.counted_on > (clock_timestamp() at time zone 'Europe/London')::date) execute function letters.refuse_time();
--> statement-breakpoint
create trigger hold_to_clock before insert or update of seen_at on letters.wrong_clocks for each row
  when (new.seen_at > clock_timestamp()) execute function letters.refuse_time();
--> statement-breakpoint
create trigger hold_to_clock before insert or update of counted_to on record.progress for each row
  when (new.counted_to >= (clock_timestamp() at time zone 'Europe/London')::date) execute function letters.refuse_time();
--> statement-breakpoint
create trigger hold_to_clock before insert or update of created_at, disabled_at on staff.accounts for each row
  when (new.created_at > clock_timestamp() or new.disabled_at > clock_timestamp()) execute function letters.refuse_time();
--> statement-breakpoint
create trigger hold_to_clock before insert or update of used_at, expires_at on staff.sign_in_links for each row
  when (new.used_at > clock_timestamp() or new.expires_at > clock_timestamp() + interval '15 minutes')
  execute function letters.refuse_time();
--> statement-breakpoint
create trigger hold_to_clock before insert or update of created_at, revoked_at, expires_at on staff.sessions for each row
  when (
    new.created_at > clock_timestamp() or new.revoked_at > clock_timestamp()
    or new.expires_at > clock_timestamp() + interval '12 hours'
  ) execute function letters.refuse_time();
--> statement-breakpoint
create trigger hold_to_clock before insert or update of at on staff.audit for each row
  when (new.at > clock_timestamp()) execute function letters.refuse_time();
--> statement-breakpoint
-- Mends what a process with a wrong clock left behind before it was refused, or a database whose own clock was set back. What is of a
-- time that has not come is of now, is counted again, or goes. Answers what it mended, and how much; nothing where all is well.
create function letters.mend_times() returns table (what text, mended bigint)
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  today constant date := (now() at time zone 'Europe/London')::date;
begin
  return query with done as (
    update letters.erasures e set made_at = now() where e.made_at > now() returning 1
  ) select 'statements', count(*) from done having count(*) > 0;
  return query with done as (
    update record.progress p set counted_to = today - 2 where p.counted_to >= today returning 1
  ) select 'letters counted for the public', count(*) from done having count(*) > 0;
  return query with done as (
    update letters.told_holdings t set counted_on = today - 1 where t.counted_on > today returning 1
  ) select 'what is held, counted for the public', count(*) from done having count(*) > 0;
  return query with done as (
    delete from letters.rate_limits r where r.window_start > now() returning 1
  ) select 'rate-limit counters', count(*) from done having count(*) > 0;
  return query with done as (
    delete from letters.rate_limit_keys k where k.day > (now() at time zone 'UTC')::date returning 1
  ) select 'keys of rate-limit counters', count(*) from done having count(*) > 0;
  return query with done as (
    update letters.proofs_spent s set expires_at = now() + interval '1 hour'
    where s.expires_at > now() + interval '1 hour' returning 1
  ) select 'solved puzzles', count(*) from done having count(*) > 0;
  return query with done as (
    update letters.mail m set run_at = now()
    where m.kind = 'confirmation' and m.state = 'queued' and m.attempts = 0 and m.run_at > now() + interval '30 minutes'
    returning 1
  ) select 'mails that ask to confirm', count(*) from done having count(*) > 0;
  return query with done as (
    update letters.sending s set paused_at = least(s.paused_at, now()),
      next_at = case when s.next_at <= now() + interval '1 day' then s.next_at end
    where s.paused_at > now() or s.next_at > now() + interval '1 day' returning 1
  ) select 'how campaigns are sent', count(*) from done having count(*) > 0;
  return query with done as (
    update letters.pace p set said_at = least(p.said_at, now()),
      next_at = case when p.next_at <= now() + interval '1 day' then p.next_at end,
      slowed_until = case when p.slowed_until <= now() + interval '2 days' then p.slowed_until end
    where p.said_at > now() or p.next_at > now() + interval '1 day' or p.slowed_until > now() + interval '2 days' returning 1
  ) select 'paces', count(*) from done having count(*) > 0;
  return query with done as (
    update letters.campaigns c set edited_at = now() where c.edited_at > now() returning 1
  ) select 'campaigns', count(*) from done having count(*) > 0;
  return query with done as (
    update staff.accounts a set disabled_at = now() where a.disabled_at > now() returning 1
  ) select 'accounts of staff', count(*) from done having count(*) > 0;
  return query with done as (
    delete from staff.sign_in_links l where l.expires_at > now() + interval '15 minutes' or l.used_at > now() returning 1
  ) select 'sign-in links', count(*) from done having count(*) > 0;
  return query with done as (
    delete from staff.sessions s
    where s.created_at > now() or s.revoked_at > now() or s.expires_at > now() + interval '12 hours' returning 1
  ) select 'sessions of staff', count(*) from done having count(*) > 0;
  return query with done as (
    update record.sync_runs r set started_at = least(r.started_at, now()), ended_at = least(r.ended_at, now())
    where r.started_at > now() + interval '1 minute' or r.ended_at > now() + interval '1 minute' returning 1
  ) select 'runs of the sync', count(*) from done having count(*) > 0;
end $$;
--> statement-breakpoint
revoke execute on all functions in schema letters from public;
--> statement-breakpoint
-- The exact numbers are nobody's to read from outside: the campaign shows what is told of them once a day.
revoke execute on function letters.holdings() from safe_campaign;
--> statement-breakpoint
grant execute on function
  letters.give_up_uncertain(integer), letters.give_back_unsent(integer), letters.count_progress(), letters.count_holdings(),
  letters.count_overdue(), letters.mend_times()
to safe_worker;
--> statement-breakpoint
grant select on letters.told_holdings to safe_campaign;
--> statement-breakpoint
grant select, insert, update on letters.wrong_clocks to safe_campaign, safe_worker;
