create or replace view record.published_post_lists as select * from record.post_lists;
