-- Brings search up to what the record now says of some rows and some members.
create or replace function record.refresh_search(subjects uuid[], people int[]) returns void
language sql security definer set search_path = record, pg_temp as $$
  with told as materialized (
    select distinct on (path) * from (
      select * from record.search_sources where subject_id = any(subjects)
      union all
      select * from record.search_sources where member_id = any(people)
    ) one
  ), gone as (
    delete from record.search_documents d
    where (d.subject_id = any(subjects) or d.member_id = any(people)) and d.path not in (select path from told)
  )
  insert into record.search_documents as known
    (path, kind, subject_id, member_id, title, within, happened_on, number_key, body)
  select path, kind, subject_id, member_id, title, within, happened_on, number_key, body from told
  on conflict (path) do update set
    kind = excluded.kind, subject_id = excluded.subject_id, member_id = excluded.member_id, title = excluded.title,
    within = excluded.within, happened_on = excluded.happened_on, number_key = excluded.number_key, body = excluded.body
  where (known.kind, known.subject_id, known.member_id, known.title, known.within, known.happened_on, known.number_key, known.body)
    is distinct from (excluded.kind, excluded.subject_id, excluded.member_id, excluded.title, excluded.within,
      excluded.happened_on, excluded.number_key, excluded.body)
$$;
