-- What changed in the rows that are public. Who of the staff did it is nothing to the public.
create or replace view record.published_changes as
  select id, at, origin, subject_kind, subject_id, field, before, after, why, source_url, quote, set_id, undoes
  from record.changes where subject_id in (select id from record.published_subjects);
