-- In what manner somebody may publish proposals: as the second who sees them; alone, where nobody else can sign in; in a hurry, with
-- a second look to follow. Null where somebody else has to. All must be waiting, as they were seen.
create or replace function record.how_to_publish(person uuid, wanted jsonb, in_a_hurry boolean) returns text
language plpgsql set search_path = record, pg_temp as $$
declare
  missing uuid;
  is_own boolean;
begin
  select w.id into missing from jsonb_to_recordset(wanted) as w (id uuid, revision integer)
    left join proposals p on p.id = w.id and p.revision = w.revision and p.state = 'waiting' where p.id is null limit 1;
  if missing is not null or jsonb_array_length(wanted) not between 1 and 100 then
    perform refuse('gone', jsonb_build_object('id', missing));
  end if;
  select bool_or(p.author = person) into is_own
    from jsonb_to_recordset(wanted) as w (id uuid) join proposals p using (id);
  return case
    when not is_own then 'two'
    when (select count(*) from staff.accounts where disabled_at is null) = 1 then 'one'
    when in_a_hurry then 'hurry'
  end;
end $$;
