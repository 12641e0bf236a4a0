-- By which condition a row of a table is the one that `$1` tells of: its key says so.
create or replace function record.same_row(place regclass) returns text
language sql stable set search_path = record, pg_temp as $$
  select string_agg(format('t.%1$I = (jsonb_populate_record(null::%2$s, $1)).%1$I', a.attname, place), ' and ')
  from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
  where i.indrelid = place and i.indisprimary
$$;
