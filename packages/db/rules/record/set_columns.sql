-- Writes fields of a row that are columns of its table.
create or replace function record.set_columns(kind text, row_id uuid, given jsonb) returns void
language plpgsql set search_path = record, pg_temp as $$
declare
  place regclass := table_of(kind);
  columns text;
  as_columns jsonb;
begin
  select string_agg(format('%I', column_of(key)), ', '), jsonb_object_agg(column_of(key), value) into columns, as_columns
    from jsonb_each(given);
  if columns is not null then
    execute format('update %s set (%s) = (select %s from jsonb_populate_record(null::%s, $1)) where id = $2',
      place, columns, columns, place) using as_columns, row_id;
  end if;
end $$;
