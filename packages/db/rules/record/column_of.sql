-- The column of a field: `royalAssentOn` is `royal_assent_on`.
create or replace function record.column_of(field text) returns text
language sql immutable parallel safe as $$
  select lower(regexp_replace(field, '([A-Z])', '_\1', 'g'))
$$;
