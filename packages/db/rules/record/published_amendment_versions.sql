create or replace view record.published_amendment_versions as
  select * from record.amendment_versions where amendment_id in (select id from record.published_amendments);
