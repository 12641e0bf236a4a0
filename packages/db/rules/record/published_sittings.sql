create or replace view record.published_sittings as
  select * from record.sittings where verified and stage_id in (select id from record.published_stages);
