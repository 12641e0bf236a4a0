-- Which of the amendments that are public a division was about.
create or replace view record.published_amendment_divisions as
  select * from record.amendment_divisions
  where amendment_id in (select id from record.published_amendments)
    and division_id in (select id from record.published_divisions);
