-- Lets a find wait again. Nobody is told of it a second time.
create or replace function record.reopen_find(session bytea, find uuid) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
  told finds;
begin
  update finds set state = 'waiting', why = null, blamed = null, decided_at = null, decided_by = null
    where id = find and state <> 'waiting' returning * into told;
  if told.id is null then
    return '{"outcome": "gone"}';
  end if;
  insert into staff.audit (staff_id, action, detail)
    select person, 'find-reopened', jsonb_build_object('findId', find, 'itemTitle', left(i.title, 300)) from items i where i.id = told.item_id;
  return '{"outcome": "done"}';
end $$;
