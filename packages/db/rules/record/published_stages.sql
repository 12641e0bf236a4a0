create or replace view record.published_stages as
  select * from record.stages where verified and bill_id in (select id from record.published_bills);
