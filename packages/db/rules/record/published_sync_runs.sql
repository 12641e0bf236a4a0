-- Runs that have ended: one that is under way, or broke off, has nothing to say.
create or replace view record.published_sync_runs as select * from record.sync_runs where outcome is not null;
