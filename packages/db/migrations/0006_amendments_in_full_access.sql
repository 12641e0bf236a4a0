-- Views keep the columns they were made with: those that tables have gained are taken in.
create or replace view record.published_amendments as
  select * from record.amendments where verified and stage_id in (select id from record.published_stages);
--> statement-breakpoint
create or replace view record.published_sync_runs as select * from record.sync_runs where outcome is not null;
--> statement-breakpoint
create view record.published_amendment_versions as
  select * from record.amendment_versions where amendment_id in (select id from record.published_amendments);
--> statement-breakpoint
create view record.published_news_articles as
  select * from record.news_articles where bill_id in (select id from record.published_bills);
--> statement-breakpoint
grant select on record.published_amendment_versions, record.published_news_articles to safe_site;
--> statement-breakpoint
-- Staff may bring in words with their source, and settle a conflict; what sync fetched is nothing to them.
grant select on
  record.amendment_versions, record.news_articles, record.published_amendment_versions, record.published_news_articles
to safe_campaign;
--> statement-breakpoint
grant insert on record.amendment_versions to safe_campaign;
--> statement-breakpoint
grant update (dismissed_at, dismissed_by) on record.conflicts to safe_campaign;
--> statement-breakpoint
grant select, insert, update, delete on record.amendment_versions, record.news_articles, record.fetched_details to safe_worker;
