-- Does what publishing would do, for a look at the pages as they will be: inside a transaction that can only be rolled back.
create or replace function record.look_ahead(session bytea, wanted jsonb) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  about text;
begin
  insert into looks_ahead default values;
  return publish_as(staff.who_is(session), wanted, 'two');
exception
  when sqlstate 'SR001' then
    get stacked diagnostics about = pg_exception_detail;
    return about::jsonb;
  when unique_violation then return '{"outcome": "already-there"}';
  when foreign_key_violation then return '{"outcome": "no-parent"}';
  when check_violation or not_null_violation or invalid_text_representation or invalid_datetime_format then
    return '{"outcome": "refused"}';
end $$;
