-- Whether a proposal is about what a member said in private, where there is no source that a reader can open.
create or replace function record.is_told_in_private(told record.proposals) returns boolean
language sql stable set search_path = record, pg_temp as $$
  select told.kind = 'stance'
    and coalesce(told.proposed ->> 'source', (select source from stances where id = told.subject_id), 'public') = 'private'
$$;
