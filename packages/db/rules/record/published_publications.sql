create or replace view record.published_publications as
  select * from record.publications where verified and bill_id in (select id from record.published_bills);
