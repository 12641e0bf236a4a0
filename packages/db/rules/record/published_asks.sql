create or replace view record.published_asks as select * from record.asks where verified;
