-- Says what was found of a held fact, and where. What the record says of it is proposed on the row itself.
create or replace function record.close_fact(session bytea, fact uuid, why text, source_url text, quote text) returns text
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
begin
  if coalesce(btrim(why), '') = '' or coalesce(btrim(quote), '') = '' or source_url is null or source_url !~ '^https://' then
    raise exception 'an answer needs a finding, a source and its words' using errcode = 'check_violation';
  end if;
  update held_facts set closed_at = now(), closed_by = person, finding = why, closed_source_url = source_url, closed_quote = quote
    where id = fact and closed_at is null;
  if not found then
    return 'gone';
  end if;
  insert into staff.audit (staff_id, action, detail) values (person, 'fact-closed', jsonb_build_object('heldFactId', fact));
  return 'closed';
end $$;
