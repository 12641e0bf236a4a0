-- Settles a difference with Parliament for what stands: nobody is asked again until Parliament offers something else.
create or replace function record.keep_ours(session bytea, conflict uuid) returns text
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
begin
  update conflicts set dismissed_at = now(), dismissed_by = person where id = conflict and dismissed_at is null;
  if not found then
    return 'gone';
  end if;
  insert into staff.audit (staff_id, action, detail) values (person, 'settled', jsonb_build_object('conflictId', conflict));
  return 'settled';
end $$;
