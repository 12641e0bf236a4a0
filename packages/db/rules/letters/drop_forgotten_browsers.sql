-- Browsers that may ask for links with tries of their own no longer. The worker sees nothing of the staff, and drops these all the same.
create or replace function letters.drop_forgotten_browsers() returns integer
language sql security definer set search_path = staff, pg_temp as $$
  with browsers as (delete from staff.known_browsers where expires_at < now() returning 1)
  select count(*)::integer from browsers
$$;
