-- Every table and column of the two schemas that hold people's data, for the page that says what could be handed over.
create or replace function letters.list_columns() returns table (schema_name text, table_name text, column_name text, is_unlogged boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select n.nspname::text, c.relname::text, a.attname::text, c.relpersistence = 'u'
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
  where n.nspname in ('letters', 'staff') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
  order by n.nspname, c.relname, a.attnum
$$;
