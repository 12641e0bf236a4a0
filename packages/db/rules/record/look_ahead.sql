-- Does what publishing would do, for a look at the pages as they will be: inside a transaction that can only be rolled back.
create or replace function record.look_ahead(session bytea, wanted jsonb) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
  about text;
begin
  insert into looks_ahead default values;
  perform how_to_publish(person, wanted, true);
  return publish_as(person, wanted, 'two');
exception
  when sqlstate 'SR001' then
    get stacked diagnostics about = pg_exception_detail;
    return about::jsonb;
  when unique_violation then return '{"outcome": "already-there"}';
  when foreign_key_violation then return '{"outcome": "no-parent"}';
  when check_violation or not_null_violation or invalid_text_representation or invalid_datetime_format then
    return '{"outcome": "refused"}';
end $$;
