create or replace view record.published_amendments as
  select * from record.amendments where verified and stage_id in (select id from record.published_stages);
