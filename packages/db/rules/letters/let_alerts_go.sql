-- Somebody looked: alerts go again, and what was counted is counted anew. False when they were not stopped.
create or replace function letters.let_alerts_go() returns boolean
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
