-- Writes a new row as a proposal says: two have seen it, so it is checked. Gives the number of its change.
create or replace function record.apply_add(told record.proposals) returns bigint[]
language plpgsql set search_path = record, pg_temp as $$
declare
  place regclass := table_of(told.kind);
  given jsonb := follow_from(told.kind, told.proposed, null);
  apart jsonb;
  columns text;
  as_columns jsonb;
  number bigint;
begin
  if told.kind = 'source' and exists (select from sources where url = given ->> 'url') then
    perform refuse('already-there', jsonb_build_object('id', told.id));
  end if;
  given := given || jsonb_build_object('id', told.subject_id) || place_of(place, given);
  select coalesce(jsonb_object_agg(key, value), '{}') into apart from jsonb_each(given)
    where told.kind = 'amendment' and key in ('words', 'sponsors') and value <> 'null';
  select string_agg(format('%I', column_of(key)), ', '), jsonb_object_agg(column_of(key), value) into columns, as_columns
    from jsonb_each(given) where not (told.kind = 'amendment' and key in ('words', 'sponsors'));
  execute format('insert into %s (%s) select %s from jsonb_populate_record(null::%s, $1)', place, columns, columns, place)
    using as_columns;
  perform save_fields(told, apart);
  if told.source_url is not null and told.kind <> 'source' then
    perform cite(told.kind, told.subject_id, array[null], told.source_url, told.quote);
  end if;
  insert into changes (origin, staff_id, subject_kind, subject_id, field, after, why, source_url, quote, set_id)
    values ('staff', told.author, told.kind, told.subject_id, '*', given, told.why, told.source_url, told.quote, told.set_id)
    returning id into number;
  return array[number];
end $$;
