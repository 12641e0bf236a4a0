-- What follows from what a proposal sets. A text that an amendment carries has its day, fate and words from there, and its bill; an
-- amendment is of its stage's bill, as far as these are on the record; two counts make a majority, and one without the other none.
create or replace function record.follow_from(kind text, given jsonb, stored jsonb) returns jsonb
language plpgsql stable set search_path = record, pg_temp as $$
declare
  counts jsonb;
begin
  if kind = 'text' and given -> 'amendmentId' <> 'null' then
    return given || '{"happenedOn": null, "fate": null, "words": null}'
      || coalesce((select jsonb_build_object('billId', bill_id) from amendments where id = (given ->> 'amendmentId')::uuid), '{}');
  elsif kind = 'amendment' and given ? 'stageId' then
    given := given || coalesce((select jsonb_build_object('billId', bill_id) from stages where id = (given ->> 'stageId')::uuid), '{}');
  end if;
  if kind = 'amendment' and (given ? 'countFor' or given ? 'countAgainst') then
    counts := coalesce(stored, '{}')
      || coalesce((select jsonb_object_agg(column_of(key), value) from jsonb_each(given) where key in ('countFor', 'countAgainst')), '{}');
    given := given || jsonb_build_object('majority', abs((counts ->> 'count_for')::int - (counts ->> 'count_against')::int));
  end if;
  return given;
end $$;
