create or replace view record.published_divisions as select * from record.divisions where verified;
