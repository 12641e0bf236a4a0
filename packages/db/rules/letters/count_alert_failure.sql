-- An alert was refused or came back. Many in an hour that say nothing of an address stop the alerts: at least five, and one for
-- twenty subscriptions. True when so many of a day had no such address that no single one is to be believed.
-- Failures are counted in turn. Two that were counted at one moment each saw one less than there were, and with them the fifth,
-- which stops the alerts, was missed: the row is locked before anything is counted.
create or replace function letters.count_alert_failure(no_such_address boolean) returns boolean
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  in_force integer;
  in_hour integer;
begin
  perform from letters.alert_sending for update;
  in_force := (select count(*) from letters.subscriptions where confirmed_at is not null);
  insert into letters.alert_failures (is_no_such_address) values (no_such_address);
  if no_such_address then
    return (select count(*) >= 10 and count(*) * 20 >= in_force from letters.alert_failures
      where is_no_such_address and at > now() - interval '24 hours');
  end if;
  in_hour := (select count(*) from letters.alert_failures where not is_no_such_address and at > now() - interval '1 hour');
  if in_hour >= 5 and in_hour * 20 >= in_force then
    update letters.alert_sending set stopped_at = coalesce(stopped_at, now()), refused = in_hour;
    update letters.mail set run_at = now() + interval '10 years' where kind = 'alert' and state = 'queued';
  end if;
  return false;
end $$;
