create or replace view record.published_citations as
  select * from record.citations where subject_id in (select id from record.published_subjects);
