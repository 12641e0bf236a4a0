-- What the public may see: verified rows under verified parents. The site's role reads these views and nothing else.
create view record.published_bills as select * from record.bills where verified;
--> statement-breakpoint
create view record.published_stages as
  select * from record.stages where verified and bill_id in (select id from record.published_bills);
--> statement-breakpoint
create view record.published_sittings as
  select * from record.sittings where verified and stage_id in (select id from record.published_stages);
--> statement-breakpoint
create view record.published_publications as
  select * from record.publications where verified and bill_id in (select id from record.published_bills);
--> statement-breakpoint
create view record.published_amendments as
  select * from record.amendments where verified and stage_id in (select id from record.published_stages);
--> statement-breakpoint
create view record.published_sponsors as
  select * from record.sponsors where amendment_id in (select id from record.published_amendments);
--> statement-breakpoint
create view record.published_asks as select * from record.asks where verified;
--> statement-breakpoint
create view record.published_texts as
  select * from record.texts
  where verified
    and ask_id in (select id from record.published_asks)
    and bill_id in (select id from record.published_bills)
    and (amendment_id is null or amendment_id in (select id from record.published_amendments));
--> statement-breakpoint
create view record.published_campaign_events as select * from record.campaign_events where verified;
--> statement-breakpoint
create view record.published_evidence as select * from record.evidence where verified;
--> statement-breakpoint
create view record.published_positions as select * from record.positions where verified;
--> statement-breakpoint
create view record.published_subjects as
  select id from record.published_bills
  union all select id from record.published_stages
  union all select id from record.published_sittings
  union all select id from record.published_publications
  union all select id from record.published_amendments
  union all select id from record.published_asks
  union all select id from record.published_texts
  union all select id from record.published_campaign_events
  union all select id from record.published_evidence
  union all select id from record.published_positions;
--> statement-breakpoint
create view record.published_citations as
  select * from record.citations where subject_id in (select id from record.published_subjects);
--> statement-breakpoint
create view record.published_sources as
  select * from record.sources where id in (select source_id from record.published_citations);
--> statement-breakpoint
create view record.published_changes as
  select id, at, origin, subject_kind, subject_id, field, before, after, why, source_url, quote
  from record.changes where subject_id in (select id from record.published_subjects);
--> statement-breakpoint
create view record.published_sync_runs as select * from record.sync_runs where outcome is not null;
