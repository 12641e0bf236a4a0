-- Holds the web process to it: no other statement of its own makes a row public.
create or replace function record.hold_unchecked() returns trigger
language plpgsql set search_path = record, pg_temp as $$
begin
  if current_user = 'safe_campaign' and new.verified and (tg_op = 'INSERT' or not old.verified) then
    raise exception 'a row becomes public by record.check_row alone' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

create or replace trigger hold_unchecked before insert or update on record.bills
  for each row execute function record.hold_unchecked();

create or replace trigger hold_unchecked before insert or update on record.stages
  for each row execute function record.hold_unchecked();

create or replace trigger hold_unchecked before insert or update on record.sittings
  for each row execute function record.hold_unchecked();

create or replace trigger hold_unchecked before insert or update on record.publications
  for each row execute function record.hold_unchecked();

create or replace trigger hold_unchecked before insert or update on record.amendments
  for each row execute function record.hold_unchecked();

create or replace trigger hold_unchecked before insert or update on record.divisions
  for each row execute function record.hold_unchecked();

create or replace trigger hold_unchecked before insert or update on record.asks
  for each row execute function record.hold_unchecked();

create or replace trigger hold_unchecked before insert or update on record.texts
  for each row execute function record.hold_unchecked();

create or replace trigger hold_unchecked before insert or update on record.campaign_events
  for each row execute function record.hold_unchecked();

create or replace trigger hold_unchecked before insert or update on record.evidence
  for each row execute function record.hold_unchecked();

create or replace trigger hold_unchecked before insert or update on record.positions
  for each row execute function record.hold_unchecked();

create or replace trigger hold_unchecked before insert or update on record.help_services
  for each row execute function record.hold_unchecked();

create or replace trigger hold_unchecked before insert or update on record.could_carry
  for each row execute function record.hold_unchecked();
