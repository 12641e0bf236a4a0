-- The words around what was found, as they are printed, with a mark (U+E000, U+E001) around each that was sought.
create or replace function record.excerpt(told text, sought tsquery) returns text
language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  printed text := normalize(told, NFC);
  plain text := record.plain_words(printed);
  options text := E'StartSel=\uE000, StopSel=\uE001, FragmentDelimiter=\uE002, MaxWords=34, MinWords=16, MaxFragments=2';
  fragment text;
  piece text;
  place int;
  number int;
  run text;
  runs text[] := '{}';
begin
  -- A letter that is two when it is taken apart: no place would be right.
  if char_length(plain) <> char_length(printed) then
    return replace(ts_headline('english', printed, sought, options), E'\uE002', ' … ');
  end if;
  foreach fragment in array string_to_array(ts_headline('english', plain, sought, options), E'\uE002') loop
    place := strpos(plain, translate(fragment, E'\uE000\uE001', ''));
    number := 0;
    run := '';
    foreach piece in array regexp_split_to_array(fragment, '[\uE000\uE001]') loop
      run := run || case when number % 2 = 0 then substr(printed, place, char_length(piece))
        else E'\uE000' || substr(printed, place, char_length(piece)) || E'\uE001' end;
      place := place + char_length(piece);
      number := number + 1;
    end loop;
    runs := runs || run;
  end loop;
  return array_to_string(runs, ' … ');
end $$;
