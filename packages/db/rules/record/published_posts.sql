-- A post, and the day on which Parliament last told the list that it stands in.
create or replace view record.published_posts as
  select p.*, l.as_of from record.posts p join record.post_lists l on l.kind = p.kind;
