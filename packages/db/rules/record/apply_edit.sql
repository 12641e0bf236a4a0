-- Changes a row as a proposal says, if its fields still hold what its author saw. Gives the numbers of the changes.
create or replace function record.apply_edit(told record.proposals) returns bigint[]
language plpgsql set search_path = record, pg_temp as $$
declare
  place regclass := table_of(told.kind);
  stored jsonb;
  before jsonb;
  given jsonb;
  numbers bigint[];
begin
  execute format('select to_jsonb(t) from %s t where id = $1 for update', place) into stored using told.subject_id;
  if stored is null then
    perform refuse('gone', jsonb_build_object('id', told.id));
  end if;
  given := follow_from(told.kind, told.proposed, stored);
  select jsonb_object_agg(key, value_of(told.kind, told.subject_id, key, stored)) into before from jsonb_each(given);
  if exists (select from jsonb_each(told.proposed) where before -> key is distinct from coalesce(told.expected -> key, 'null')) then
    perform refuse('changed-meanwhile', jsonb_build_object('id', told.id, 'current', before));
  end if;
  select coalesce(jsonb_object_agg(key, value), '{}') into given from jsonb_each(given) where value is distinct from before -> key;
  perform save_fields(told, given);
  if told.source_url is not null and told.kind <> 'source' then
    perform cite(told.kind, told.subject_id, array(select jsonb_object_keys(given)), told.source_url, told.quote);
  end if;
  perform settle_questions(told, array(select jsonb_object_keys(given)));
  -- Last, so that the notice of a change finds the row as it now is. A number's folded form is the number again.
  with saved as (
    insert into changes (origin, staff_id, subject_kind, subject_id, field, before, after, why, source_url, quote, set_id)
      select 'staff', told.author, told.kind, told.subject_id, key, nullif(before -> key, 'null'), nullif(value, 'null'),
        told.why, told.source_url, told.quote, told.set_id
      from jsonb_each(given) where key <> 'numberKey' returning id
  ) select array_agg(id order by id) into numbers from saved;
  return coalesce(numbers, '{}');
end $$;
