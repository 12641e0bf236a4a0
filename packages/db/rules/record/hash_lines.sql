-- As hashLines says it: the same words have the same hash, whoever wrote it.
create or replace function record.hash_lines(lines jsonb) returns text
language sql immutable as $$
  select encode(sha256(convert_to(coalesce(string_agg(
    repeat('  ', (line ->> 'indentation')::int) || record.line_words(line), E'\n' order by place), ''), 'UTF8')), 'hex')
  from jsonb_array_elements(lines) with ordinality as one (line, place)
$$;
