-- The public rows in which something stands that one person alone has looked at, and how it came to that.
create or replace view record.published_looks as
  select distinct on (p.subject_id) p.kind as subject_kind, p.subject_id, s.manner, s.at, s.look_until
  from record.sets s join record.proposals p on p.set_id = s.id
  where s.manner <> 'two' and s.looked_at is null and s.undone_at is null
    and p.subject_id in (select id from record.published_subjects)
  order by p.subject_id, s.at desc;
