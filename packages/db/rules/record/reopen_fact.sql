-- Lets a fact wait again: what was found did not hold.
create or replace function record.reopen_fact(session bytea, fact uuid) returns text
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
begin
  update held_facts set closed_at = null, closed_by = null, finding = null, closed_source_url = null, closed_quote = null
    where id = fact and closed_at is not null;
  if not found then
    return 'gone';
  end if;
  insert into staff.audit (staff_id, action, detail) values (person, 'fact-reopened', jsonb_build_object('heldFactId', fact));
  return 'reopened';
end $$;
