-- What is published is derived: no process writes through it. 0004 gave the worker all that it has on the tables of the record, and
-- a view counts as one.
do $$
declare
  view_name text;
begin
  for view_name in select format('%I.%I', schemaname, viewname) from pg_views where schemaname = 'record' loop
    execute format('revoke insert, update, delete on %s from safe_worker', view_name);
  end loop;
end $$;
