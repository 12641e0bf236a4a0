-- What the public may see: verified rows under verified parents. The site's role reads these views and nothing else.
create or replace view record.published_bills as select * from record.bills where verified;
