create or replace view record.published_news_articles as
  select * from record.news_articles where bill_id in (select id from record.published_bills);
