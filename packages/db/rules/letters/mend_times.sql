-- Mends what a process with a wrong clock left behind before it was refused, or a database whose own clock was set back. What is of a
-- time that has not come is of now, is counted again, or goes. Answers what it mended, and how much; nothing where all is well.
create or replace function letters.mend_times() returns table (what text, mended bigint)
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
  return query with done as (
    delete from letters.mailed_links k where k.made_at > now() returning 1
  ) select 'which links went to one mailbox', count(*) from done having count(*) > 0;
  return query with done as (
    delete from letters.day_sketches d where d.day > (now() at time zone 'UTC')::date returning 1
  ) select 'sketches of a day', count(*) from done having count(*) > 0;
  return query with done as (
    delete from staff.known_browsers b where b.expires_at > now() + interval '180 days' returning 1
  ) select 'browsers that staff have signed in in', count(*) from done having count(*) > 0;
end $$;
