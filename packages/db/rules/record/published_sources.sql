create or replace view record.published_sources as
  select * from record.sources where id in (select source_id from record.published_citations);
