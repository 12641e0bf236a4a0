create or replace view record.published_corrected_rows as select * from record.corrected_rows;
