-- The newest change of the record: whoever begins to follow it now is told of later ones.
create or replace function letters.latest_change() returns bigint
language sql stable security definer set search_path = record, pg_temp as $$
  select coalesce(max(id), 0) from record.changes
$$;
