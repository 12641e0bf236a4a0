-- Whether a session opens anything now: not ended, not too old, not left alone.
create or replace function staff.is_live(s staff.sessions) returns boolean
language sql stable set search_path = staff, pg_temp as $$
  select s.revoked_at is null and s.expires_at > now() and s.seen_at > now() - staff.idle_time()
$$;
