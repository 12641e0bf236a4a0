-- What stands behind public rows; nothing does, in public, behind a stance that was told in private.
create or replace view record.published_citations as
  select * from record.citations
  where subject_id in (select id from record.published_subjects)
    and subject_id not in (select id from record.stances where source = 'private');
