-- The words of an amendment that stand, as an editor sees them; null where there are none.
create or replace function record.standing_words(amendment uuid) returns text
language sql stable set search_path = record, pg_temp as $$
  select btrim((
    select string_agg(rtrim(repeat('  ', (line ->> 'indentation')::int) || line_words(line)), E'\n' order by place)
    from jsonb_array_elements(v.lines) with ordinality as one (line, place)
  ), E'\n')
  from amendment_versions v where v.amendment_id = amendment order by v.seen_at desc limit 1
$$;
