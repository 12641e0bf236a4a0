-- One press takes back a set, with a reason and no source. Stopping what is wrong needs no second person.
create or replace function record.undo(session bytea, one uuid, why text) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
  about text;
begin
  if coalesce(btrim(why), '') = '' then
    raise exception 'an undo needs a reason' using errcode = 'check_violation';
  end if;
  perform pg_advisory_xact_lock(hashtext('record.publish'));
  return undo_set(one, person, why);
exception
  when sqlstate 'SR001' then
    get stacked diagnostics about = pg_exception_detail;
    return about::jsonb;
  when unique_violation or foreign_key_violation then return '{"outcome": "changed-since"}';
end $$;
