-- The same views again: a view keeps the columns that its table had when it was made.
create or replace view record.published_citations as
  select * from record.citations where subject_id in (select id from record.published_subjects);
--> statement-breakpoint
create or replace view record.published_sources as
  select * from record.sources where id in (select source_id from record.published_citations);
--> statement-breakpoint
-- What the record said wrongly is public as it is: only the owner writes it, with the founding record.
create view record.published_corrections as select * from record.corrections;
--> statement-breakpoint
create view record.published_corrected_rows as select * from record.corrected_rows;
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
  union all select id from record.published_help_services
  union all select id from record.published_corrections;
--> statement-breakpoint
-- How much waits to be checked, by kind: counts alone, so that what is held cannot be read through them.
create view record.held_counts as
  with unchecked as (
    select 'bill' as subject_kind from record.bills where not verified
    union all select 'stage' from record.stages where not verified
    union all select 'sitting' from record.sittings where not verified
    union all select 'publication' from record.publications where not verified
    union all select 'amendment' from record.amendments where not verified
    union all select 'division' from record.divisions where not verified
    union all select 'ask' from record.asks where not verified
    union all select 'text' from record.texts where not verified
    union all select 'campaign-event' from record.campaign_events where not verified
    union all select 'evidence' from record.evidence where not verified
    union all select 'position' from record.positions where not verified
    union all select 'help-service' from record.help_services where not verified
  ), held as (
    select subject_kind, 1 as facts, 0 as rows from record.held_facts where closed_at is null
    union all select subject_kind, 0, 1 from unchecked
  )
  select subject_kind, sum(facts)::integer as facts, sum(rows)::integer as rows from held group by subject_kind;
--> statement-breakpoint
grant select on record.published_corrections, record.published_corrected_rows to safe_site, safe_campaign, safe_worker;
--> statement-breakpoint
grant select on record.held_counts to safe_site, safe_campaign;
