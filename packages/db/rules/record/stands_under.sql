-- Whether any row stands in this one, by the foreign keys that say so.
create or replace function record.stands_under(place regclass, row_id uuid) returns boolean
language plpgsql stable set search_path = record, pg_temp as $$
declare
  child record;
  is_there boolean;
begin
  for child in
    select c.conrelid::regclass as place, a.attname as name from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = stands_under.place and cardinality(c.conkey) = 1
  loop
    execute format('select exists (select from %s where %I = $1)', child.place, child.name) into is_there using row_id;
    if is_there then
      return true;
    end if;
  end loop;
  return false;
end $$;
