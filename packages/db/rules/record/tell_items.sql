-- Wakes whoever matches, when something new was fetched.
create or replace function record.tell_items() returns trigger
language plpgsql security definer set search_path = record, pg_temp as $$
begin
  perform pg_notify('to_match', '');
  return null;
end $$;

create or replace trigger tell_items after insert or update of version on record.items
  for each statement execute function record.tell_items();
