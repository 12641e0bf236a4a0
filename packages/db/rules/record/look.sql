-- Says that a second person has looked at a set that one person published, and that it is so. Whoever wrote any of it, or published
-- it, is not that person.
create or replace function record.look(session bytea, one uuid) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
  told sets;
begin
  select * into told from sets where id = one for update;
  if told.id is null or told.undone_at is not null or told.manner = 'two' or told.looked_at is not null then
    return '{"outcome": "gone"}';
  elsif told.published_by = person or exists (select from proposals where set_id = one and author = person) then
    return '{"outcome": "needs-another"}';
  end if;
  update sets set looked_at = now(), looked_by = person where id = one;
  insert into staff.audit (staff_id, action, detail) values (person, 'looked', jsonb_build_object('setId', one));
  perform announce_subjects(one);
  return '{"outcome": "done"}';
end $$;
