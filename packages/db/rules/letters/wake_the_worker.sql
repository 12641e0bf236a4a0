-- The mail that may be taken now wakes the worker; it polls as well, so a lost notice costs seconds and no letter.
create or replace function letters.wake_the_worker() returns trigger language plpgsql as $$
begin
  perform pg_notify('mail_queued', '');
  return null;
end $$;

create or replace trigger wake_the_worker after insert or update of state on letters.mail
  for each row when (new.state = 'queued') execute function letters.wake_the_worker();
