-- What a line of an amendment says, the number that hangs before it and its text; as lineWords of packages/bill-tracker says it.
create or replace function record.line_words(line jsonb) returns text
language sql immutable as $$
  select case
    when coalesce(line ->> 'hangingIndentation', '') = '' then line ->> 'text'
    when line ->> 'text' = '' or line ->> 'hangingIndentation' ~ '[“‘"]$'
      then (line ->> 'hangingIndentation') || (line ->> 'text')
    else (line ->> 'hangingIndentation') || ' ' || (line ->> 'text')
  end
$$;
