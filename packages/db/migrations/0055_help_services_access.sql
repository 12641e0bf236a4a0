create view record.published_help_services as select * from record.help_services where verified;
--> statement-breakpoint
create or replace view record.published_subjects as
  select id from record.published_bills
  union all select id from record.published_stages
  union all select id from record.published_sittings
  union all select id from record.published_publications
  union all select id from record.published_amendments
  union all select id from record.published_asks
  union all select id from record.published_texts
  union all select id from record.published_campaign_events
  union all select id from record.published_evidence
  union all select id from record.published_positions
  union all select id from record.published_divisions
  union all select id from record.memberships
  union all select id from record.posts
  union all select id from record.published_help_services;
--> statement-breakpoint
grant select on record.published_help_services to safe_site, safe_campaign, safe_worker;
--> statement-breakpoint
grant select, insert, update on record.help_services to safe_campaign;
--> statement-breakpoint
create or replace function record.checkable_table(kind text) returns regclass
language sql stable set search_path = record, pg_temp as $$
  select case kind
    when 'bill' then 'bills' when 'stage' then 'stages' when 'sitting' then 'sittings' when 'publication' then 'publications'
    when 'amendment' then 'amendments' when 'division' then 'divisions' when 'ask' then 'asks' when 'text' then 'texts'
    when 'campaign-event' then 'campaign_events' when 'evidence' then 'evidence' when 'position' then 'positions'
    when 'help-service' then 'help_services'
  end::regclass
$$;
--> statement-breakpoint
create trigger hold_unchecked before insert or update on record.help_services
  for each row execute function record.hold_unchecked();
--> statement-breakpoint
-- To say that a row is so is to have looked: from that day counts how long nobody has looked again.
create function record.date_help_check() returns trigger
language plpgsql set search_path = record, pg_temp as $$
begin
  new.checked_on := (now() at time zone 'Europe/London')::date;
  return new;
end $$;
--> statement-breakpoint
revoke execute on function record.date_help_check() from public;
--> statement-breakpoint
create trigger date_help_check before update on record.help_services
  for each row when (new.verified and not old.verified) execute function record.date_help_check();
--> statement-breakpoint
-- What nobody has looked at for 180 days: the desk asks for it.
create view record.stale_help_services as
  select * from record.help_services where verified and checked_on <= (now() at time zone 'Europe/London')::date - 180;
--> statement-breakpoint
grant select on record.stale_help_services to safe_campaign;
