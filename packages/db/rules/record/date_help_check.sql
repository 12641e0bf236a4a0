-- To say that a row is so is to have looked: from that day counts how long nobody has looked again.
create or replace function record.date_help_check() returns trigger
language plpgsql set search_path = record, pg_temp as $$
begin
  new.checked_on := (now() at time zone 'Europe/London')::date;
  return new;
end $$;

create or replace trigger date_help_check before update on record.help_services
  for each row when (new.verified and not old.verified) execute function record.date_help_check();
