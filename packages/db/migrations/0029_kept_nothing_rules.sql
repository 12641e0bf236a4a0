-- Held letters that staff do not let go are refused: their writers are told, with their text.
insert into letters.moves (from_state, to_state, keep_letter, keep_other) values ('queued', 'refused', '72 hours', '0')
on conflict do nothing;
--> statement-breakpoint
-- Neither is written to the log that backups copy. After a crash they are empty: somebody could write a second time.
alter table letters.persons set unlogged;
--> statement-breakpoint
alter table letters.person_keys set unlogged;
--> statement-breakpoint
alter table letters.proofs_spent set unlogged;
--> statement-breakpoint
-- Whether a campaign, or one of its seats, gets more letters than its brake lets through. At most as many rows are looked at
-- as the limit counts, so that a flood does not slow itself down here.
create function letters.why_hold(campaign uuid, seat text) returns text
language plpgsql stable security definer set search_path = letters, pg_temp as $$
declare
  brake letters.brakes;
  since constant timestamptz := now() - interval '10 minutes';
begin
  select * into brake from letters.brakes b where b.campaign_id = campaign;
  if not found then
    brake.per_campaign := 1000;
    brake.per_seat := 100;
  end if;
  if brake.per_campaign is not null and exists (
    select from letters.letters l where l.campaign_id = campaign and l.confirmed_at > since
    offset brake.per_campaign - 1 limit 1
  ) then
    return 'many-letters';
  end if;
  if brake.per_seat is not null and exists (
    select from letters.letters l where l.campaign_id = campaign and l.confirmed_at > since and l.constituency_gss = seat
    offset brake.per_seat - 1 limit 1
  ) then
    return 'one-seat';
  end if;
  return null;
end $$;
--> statement-breakpoint
-- As before; and whoever has written to this member in this campaign is told so now, when the mailbox is theirs, and not
-- sooner: the new letter is erased. In a flood the letter waits for staff, in no lane.
create or replace function letters.confirm(token_hash bytea) returns text
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  letter record;
  why text;
begin
  select l.id, l.campaign_id, l.constituency_gss, l.person_hash, l.hold_for, l.is_test, m.state into letter
  from letters.letters l join letters.mail m using (id)
  where l.confirm_token_hash = token_hash and (m.erase_at is null or m.erase_at > now())
  for update of m;
  if letter.state is distinct from 'unconfirmed' then
    return letter.state;
  end if;
  if letter.person_hash is not null and not letter.is_test
    and exists (select from letters.person_keys k where k.campaign_id = letter.campaign_id) then
    insert into letters.persons (campaign_id, hash) values (letter.campaign_id, letter.person_hash) on conflict do nothing;
    if not found then
      delete from letters.mail where letter_id = letter.id and mail.state <> 'sending';
      delete from letters.mail where id = letter.id;
      return 'written-already';
    end if;
  end if;
  if not letter.is_test then
    why := coalesce(letter.hold_for, letters.why_hold(letter.campaign_id, letter.constituency_gss));
  end if;
  update letters.mail set state = 'queued', run_at = now() where id = letter.id;
  update letters.letters set confirmed_at = now() where id = letter.id;
  if why is not null then
    insert into letters.held (letter_id, campaign_id, constituency_gss, why, lane_id)
    select m.id, letter.campaign_id, letter.constituency_gss, why, m.lane_id from letters.mail m where m.id = letter.id;
    update letters.mail set lane_id = null where id = letter.id;
  end if;
  return 'queued';
end $$;
--> statement-breakpoint
-- A letter that did not reach its member does not count: its writer may write again.
create function letters.let_write_again() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  delete from letters.persons p using letters.letters l
  where l.id = new.id and p.campaign_id = l.campaign_id and p.hash = l.person_hash;
  return null;
end $$;
--> statement-breakpoint
create trigger let_write_again after update of state on letters.mail
  for each row when (new.kind = 'letter' and new.state in ('withdrawn', 'refused', 'bounced') and old.state <> new.state)
  execute function letters.let_write_again();
--> statement-breakpoint
create function letters.list_held() returns table (
  campaign_id uuid, why text, constituency_gss text, seat_name text, letters bigint, oldest timestamptz
) language sql stable security definer set search_path = letters, pg_temp as $$
  select grouped.campaign_id, grouped.why, grouped.gss, c.name, grouped.letters, grouped.oldest from (
    select h.campaign_id, h.why, case when h.why = 'one-seat' then h.constituency_gss end as gss, count(*) as letters,
      min(h.held_at) as oldest
    from letters.held h join letters.mail m on m.id = h.letter_id
    where m.state = 'queued' group by 1, 2, 3
  ) grouped left join record.constituencies c on c.gss = grouped.gss
  order by grouped.oldest
$$;
--> statement-breakpoint
-- Puts a group back into its lanes, each letter at its place; how many.
create function letters.release_held(campaign uuid, reason text, seat text) returns integer
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  released integer;
begin
  with moved as (
    update letters.mail m set lane_id = h.lane_id, run_at = greatest(m.run_at, now())
    from letters.held h
    where h.letter_id = m.id and m.state = 'queued' and h.campaign_id = release_held.campaign and h.why = release_held.reason
      and (release_held.seat is null or h.constituency_gss = release_held.seat)
    returning m.id
  ), gone as (
    delete from letters.held h using moved where h.letter_id = moved.id returning h.letter_id
  )
  select count(*) into released from gone;
  perform pg_notify('mail_queued', '');
  return released;
end $$;
--> statement-breakpoint
create function letters.refuse_held(chosen uuid[]) returns integer
language sql security definer set search_path = letters, pg_temp as $$
  with refused as (
    update letters.mail m set state = 'refused', reason = 'not-released'
    where m.id = any (chosen) and m.state = 'queued' returning m.id
  ), gone as (
    delete from letters.held h using refused where h.letter_id = refused.id
  ), told as (
    insert into letters.mail (kind, state, urgency, letter_id, reason)
    select 'notice', 'queued', 2, refused.id, 'not-released' from refused returning id
  )
  select count(*)::integer from told
$$;
--> statement-breakpoint
-- Does not send a group: each writer is told, with the text; how many.
create function letters.drop_held(campaign uuid, reason text, seat text) returns integer
language sql security definer set search_path = letters, pg_temp as $$
  select letters.refuse_held(array(
    select h.letter_id from letters.held h
    where h.campaign_id = drop_held.campaign and h.why = drop_held.reason
      and (drop_held.seat is null or h.constituency_gss = drop_held.seat)
  ))
$$;
--> statement-breakpoint
-- What nobody decided in a week is not kept any longer.
create function letters.drop_stale_held() returns integer
language sql security definer set search_path = letters, pg_temp as $$
  select letters.refuse_held(array(select h.letter_id from letters.held h where h.held_at < now() - interval '7 days'))
$$;
--> statement-breakpoint
-- Links and sessions that open nothing any more. The worker sees nothing of the staff, and drops these all the same.
create function letters.drop_dead_sign_ins() returns integer
language sql security definer set search_path = staff, pg_temp as $$
  with links as (
    delete from staff.sign_in_links where expires_at < now() - interval '1 day' returning 1
  ), sessions as (
    delete from staff.sessions where expires_at < now() - interval '1 day' returning 1
  )
  select ((select count(*) from links) + (select count(*) from sessions))::integer
$$;
--> statement-breakpoint
-- How much is held of each kind, the oldest of it, and how much has outstayed its time by more than an hour.
create function letters.holdings() returns table (kind text, held bigint, oldest timestamptz, overdue bigint)
language sql stable security definer set search_path = letters, pg_temp as $$
  select case
      when m.kind = 'letter' and m.state = 'unconfirmed' then 'letters-unconfirmed'
      when m.kind = 'letter' and h.letter_id is not null then 'letters-held'
      when m.kind = 'letter' and m.state in ('queued', 'sending') then 'letters-waiting'
      when m.kind = 'letter' and m.state = 'uncertain' then 'letters-uncertain'
      when m.kind = 'letter' then 'letters-done'
      when m.kind in ('alert', 'alert-confirmation') then 'mails-alerts'
      else 'mails-others'
    end, count(*), min(m.created_at), count(*) filter (where m.erase_at < now() - interval '1 hour')
  from letters.mail m left join letters.held h on h.letter_id = m.id and m.state = 'queued' group by 1
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
-- Every table and column of the two schemas that hold people's data, for the page that says what could be handed over.
create function letters.list_columns() returns table (schema_name text, table_name text, column_name text, is_unlogged boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select n.nspname::text, c.relname::text, a.attname::text, c.relpersistence = 'u'
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
  where n.nspname in ('letters', 'staff') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
  order by n.nspname, c.relname, a.attnum
$$;
--> statement-breakpoint
-- As before, and whether it waits for staff.
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
      when s.campaign_id is not null and not l.is_test and not letters.window_is_open(s, greatest(now(), m.run_at)) then 'office-hours'
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
--> statement-breakpoint
grant execute on function
  letters.list_held(), letters.release_held(uuid, text, text), letters.drop_held(uuid, text, text), letters.holdings(),
  letters.list_columns()
to safe_campaign;
--> statement-breakpoint
grant execute on function letters.drop_stale_held(), letters.drop_dead_sign_ins() to safe_worker;
--> statement-breakpoint
grant select, insert, update on letters.brakes to safe_campaign;
--> statement-breakpoint
grant select, insert on letters.proofs_spent, letters.person_keys to safe_campaign;
--> statement-breakpoint
grant select on letters.erasures to safe_campaign;
--> statement-breakpoint
grant select, delete on letters.proofs_spent, letters.person_keys, letters.persons to safe_worker;
--> statement-breakpoint
grant select, insert, delete on letters.erasures to safe_worker;
--> statement-breakpoint
grant select, insert, update, delete on letters.erasure_tally to safe_worker;
--> statement-breakpoint
grant select on letters.held, letters.brakes to safe_worker;
