-- Links and sessions that open nothing any more. The worker sees nothing of the staff, and drops these all the same.
create or replace function letters.drop_dead_sign_ins() returns integer
language sql security definer set search_path = staff, pg_temp as $$
  with links as (
    delete from staff.sign_in_links where expires_at < now() - interval '1 day' returning 1
  ), sessions as (
    delete from staff.sessions where expires_at < now() - interval '1 day' returning 1
  )
  select ((select count(*) from links) + (select count(*) from sessions))::integer
$$;
