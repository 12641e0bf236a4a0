create or replace view record.published_positions as select * from record.positions where verified;
