-- The days of campaigns are the record's at once: when a sitting, a stage, a bill or a call changes, whoever wrote it.
create or replace function letters.heed_record() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  if exists (select from campaigns where opens_with is not null or closes_with is not null) then
    perform follow_record();
    perform pg_notify('record_changed', '["kind:notice"]');
  end if;
  return null;
end $$;

create or replace trigger heed_record after insert or update or delete on record.sittings
  for each statement execute function letters.heed_record();
create or replace trigger heed_record after insert or update or delete on record.stages
  for each statement execute function letters.heed_record();
create or replace trigger heed_record after update or delete on record.bills
  for each statement execute function letters.heed_record();
create or replace trigger heed_record after insert or update or delete on record.proceedings
  for each statement execute function letters.heed_record();
