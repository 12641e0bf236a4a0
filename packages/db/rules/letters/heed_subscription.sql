-- What became of a mail tells of its subscription. A mail that was being sent while its subscription was stopped does not
-- wait for another try. What a refusal means is for the worker to read: only that there is no such address ends a subscription.
create or replace function letters.heed_subscription() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  if new.state = 'queued' and not exists (select from letters.alert_mail where mail_id = new.id) then
    delete from letters.mail where id = new.id;
  end if;
  return null;
end $$;

create or replace trigger heed_subscription after update of state on letters.mail
  for each row when (new.kind in ('alert', 'alert-confirmation') and new.state <> old.state and new.state <> 'sending')
  execute function letters.heed_subscription();
