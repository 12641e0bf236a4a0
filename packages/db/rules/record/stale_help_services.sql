-- What nobody has looked at for 180 days: the desk asks for it.
create or replace view record.stale_help_services as
  select * from record.help_services where verified and checked_on <= (now() at time zone 'Europe/London')::date - 180;
