-- Pasted words as the lines of an amendment: two spaces at the beginning are one step. As textAsLines says it.
create or replace function record.text_as_lines(words text) returns jsonb
language sql immutable parallel safe as $$
  select jsonb_agg(jsonb_build_object(
    'text', substr(line, 2 * steps + 1), 'indentation', steps, 'hangingIndentation', null, 'isImage', false) order by place)
  from regexp_split_to_table(words, E'\n') with ordinality as one (line, place),
    lateral (select (length(line) - length(ltrim(line))) / 2 as steps) indented
$$;
