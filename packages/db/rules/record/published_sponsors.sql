create or replace view record.published_sponsors as
  select * from record.sponsors where amendment_id in (select id from record.published_amendments);
