-- While alerts are stopped, none is due: neither one that is queued now nor one that is put off.
create or replace function letters.hold_alert() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  if exists (select from letters.alert_sending where stopped_at is not null) then
    new.run_at := greatest(new.run_at, now() + interval '10 years');
  end if;
  return new;
end $$;

create or replace trigger hold_alert before insert or update of state on letters.mail
  for each row when (new.kind = 'alert' and new.state = 'queued') execute function letters.hold_alert();
