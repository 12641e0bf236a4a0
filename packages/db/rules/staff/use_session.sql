-- Whose session this is, which is used by asking; nobody's when it has ended, was left alone, or its account is disabled.
create or replace function staff.use_session(session bytea) returns table (id uuid, name text)
language plpgsql security definer set search_path = staff, pg_temp as $$
begin
  update sessions s set seen_at = now()
    where s.token_hash = session and is_live(s) and s.seen_at < now() - interval '1 minute';
  return query
    select a.id, a.name from sessions s join accounts a on a.id = s.staff_id
    where s.token_hash = session and is_live(s) and a.disabled_at is null;
end $$;
