-- A second pair of eyes. What one change of a field did, in pieces: each two neighbouring words, counted, and the whole. A word
-- put in, taken out or moved makes new pieces, and a piece that is there still was not written over.
create or replace function record.pieces(value jsonb) returns setof text
language sql immutable parallel safe as $$
  select 'whole ' || coalesce(value, 'null')::text
  union all
  select format('%s %s', pair, row_number() over (partition by pair))
  from (
    select word || ' ' || coalesce(lead(word) over (order by place), '') as pair
    from regexp_split_to_table('^ ' || btrim(value #>> '{}'), '\s+') with ordinality as words (word, place)
    where jsonb_typeof(value) = 'string'
  ) pairs
$$;
