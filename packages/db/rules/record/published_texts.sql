create or replace view record.published_texts as
  select * from record.texts
  where verified
    and ask_id in (select id from record.published_asks)
    and bill_id in (select id from record.published_bills)
    and (amendment_id is null or amendment_id in (select id from record.published_amendments));
