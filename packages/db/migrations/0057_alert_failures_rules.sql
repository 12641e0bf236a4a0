alter table letters.alert_sending add constraint alert_sending_one_row check (is_only_row);
--> statement-breakpoint
insert into letters.alert_sending (stopped_at) values (null);
--> statement-breakpoint
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
--> statement-breakpoint
-- While alerts are stopped, none is due: neither one that is queued now nor one that is put off.
create function letters.hold_alert() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  if exists (select from letters.alert_sending where stopped_at is not null) then
    new.run_at := greatest(new.run_at, now() + interval '10 years');
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger hold_alert before insert or update of state on letters.mail
  for each row when (new.kind = 'alert' and new.state = 'queued') execute function letters.hold_alert();
--> statement-breakpoint
-- An alert was refused or came back. Many in an hour that say nothing of an address stop the alerts: at least five, and one for
-- twenty subscriptions. True when so many of a day had no such address that no single one is to be believed.
create function letters.count_alert_failure(no_such_address boolean) returns boolean
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  in_force constant integer := (select count(*) from letters.subscriptions where confirmed_at is not null);
  in_hour integer;
begin
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
--> statement-breakpoint
-- Somebody looked: alerts go again, and what was counted is counted anew. False when they were not stopped.
create function letters.let_alerts_go() returns boolean
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  update letters.alert_sending set stopped_at = null, refused = 0 where stopped_at is not null;
  if not found then
    return false;
  end if;
  delete from letters.alert_failures where not is_no_such_address;
  update letters.mail set run_at = now() where kind = 'alert' and state = 'queued' and run_at > now() + interval '1 year';
  return true;
end $$;
--> statement-breakpoint
create trigger hold_to_clock before insert or update of at on letters.alert_failures for each row
  when (new.at > clock_timestamp()) execute function letters.refuse_time();
--> statement-breakpoint
create trigger hold_to_clock before insert or update of stopped_at on letters.alert_sending for each row
  when (new.stopped_at > clock_timestamp()) execute function letters.refuse_time();
--> statement-breakpoint
revoke execute on function
  letters.hold_alert(), letters.count_alert_failure(boolean), letters.let_alerts_go()
from public;
--> statement-breakpoint
grant execute on function letters.count_alert_failure(boolean) to safe_worker;
--> statement-breakpoint
grant select on letters.alert_sending to safe_worker, safe_campaign;
--> statement-breakpoint
grant select, delete on letters.alert_failures to safe_worker;
--> statement-breakpoint
grant execute on function letters.let_alerts_go() to safe_campaign;
