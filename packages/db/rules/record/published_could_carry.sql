create or replace view record.published_could_carry as
  select * from record.could_carry
  where verified
    and ask_id in (select id from record.published_asks)
    and bill_id in (select id from record.published_bills);
