-- Lets a find wait again.
create or replace function record.reopen_find(session bytea, find uuid) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
begin
  perform staff.who_is(session);
  update finds set state = 'waiting', why = null, blamed = null, decided_at = null, decided_by = null
    where id = find and state <> 'waiting';
  return case when found then '{"outcome": "done"}' else '{"outcome": "gone"}' end::jsonb;
end $$;
