-- Either token stops it: the row goes at once, and with it every mail of it that is not being sent this second.
create or replace function letters.stop_subscription(given_hash bytea) returns boolean
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  stopped_id uuid;
begin
  select id into stopped_id from letters.subscriptions
  where token_hash = given_hash or stop_token_hash = given_hash for update;
  if not found then
    return false;
  end if;
  delete from letters.mail m using letters.alert_mail a
  where a.mail_id = m.id and a.subscription_id = stopped_id and m.state <> 'sending';
  delete from letters.subscriptions where id = stopped_id;
  return true;
end $$;
