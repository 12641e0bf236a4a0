-- What the record said wrongly is public as it is: only the owner writes it, with the founding record.
create or replace view record.published_corrections as select * from record.corrections;
