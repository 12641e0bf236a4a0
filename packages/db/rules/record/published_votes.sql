-- Who voted how, in divisions that are checked.
create or replace view record.published_votes as
  select * from record.votes where division_id in (select id from record.published_divisions);
