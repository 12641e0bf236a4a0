-- Gives back to a row the values that a publish changed, and leaves the others.
create or replace function record.put_back(place regclass, done record.set_effects) returns void
language plpgsql set search_path = record, pg_temp as $$
declare
  columns text;
begin
  select string_agg(format('%I', key), ', ') into columns
    from jsonb_each(done.after) where value is distinct from done.before -> key;
  execute format('update %s set (%s) = (select %s from jsonb_populate_record(null::%s, $1)) where id = ($1 ->> ''id'')::uuid',
    place, columns, columns, place) using done.before;
end $$;
