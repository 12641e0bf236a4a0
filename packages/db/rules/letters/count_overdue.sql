-- How much has outstayed its time by more than an hour, of all kinds together: the erasure job signs nothing while it is any.
create or replace function letters.count_overdue() returns bigint
language sql stable security definer set search_path = letters, pg_temp as $$
  select coalesce(sum(h.overdue), 0)::bigint from letters.holdings() h
$$;
