-- The one way on which what staff write becomes public. Who wrote a proposal does not publish it, unless nobody else can sign in, or
-- in a hurry. Where it cannot be, the answer says why, and nothing was written.
create or replace function record.publish(session bytea, wanted jsonb, in_a_hurry boolean) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
  how text;
  about text;
begin
  perform pg_advisory_xact_lock(hashtext('record.publish'));
  how := how_to_publish(person, wanted, in_a_hurry);
  if how is null then
    perform refuse('needs-another', '{}');
  end if;
  return publish_as(person, wanted, how);
exception
  when sqlstate 'SR001' then
    get stacked diagnostics about = pg_exception_detail;
    return about::jsonb;
  when unique_violation then return '{"outcome": "already-there"}';
  when foreign_key_violation then return '{"outcome": "no-parent"}';
  when check_violation or not_null_violation or invalid_text_representation or invalid_datetime_format then
    get stacked diagnostics about = message_text;
    return jsonb_build_object('outcome', 'refused', 'why', about);
end $$;
