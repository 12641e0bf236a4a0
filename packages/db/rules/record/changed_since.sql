-- What was published, checked or told by Parliament of the same fields after a set, and stands; of a row that the set brought, of any
-- field. Over that a set is not undone, even where somebody has set the same value anew.
create or replace function record.changed_since(one uuid) returns jsonb
language sql stable set search_path = record, pg_temp as $$
  select jsonb_agg(distinct jsonb_build_object('kind', later.subject_kind, 'id', later.subject_id, 'field', later.field))
  from changes mine join changes later on later.subject_id = mine.subject_id and later.id > mine.id and mine.field in (later.field, '*')
  where mine.set_id = one and not mine.undoes and later.set_id is distinct from one
    and not exists (select from sets s where s.id = later.set_id and s.undone_at is not null)
$$;
