-- The table of a kind of row that staff edit; null of any other kind.
create or replace function record.table_of(kind text) returns regclass
language sql stable set search_path = record, pg_temp as $$
  select coalesce(checkable_table(kind), case kind when 'source' then 'sources' end::regclass)
$$;
