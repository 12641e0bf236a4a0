-- Writes what a proposal sets: the row, and what hangs on it.
create or replace function record.save_fields(told record.proposals, given jsonb) returns void
language plpgsql set search_path = record, pg_temp as $$
begin
  if told.kind = 'amendment' and given ? 'words' then
    if jsonb_typeof(given -> 'words') = 'string' then
      insert into amendment_versions (amendment_id, seen_at, lines, text_hash, origin, source_url)
        select told.subject_id, clock_timestamp(), lines, hash_lines(lines), 'staff', told.source_url
        from text_as_lines(given ->> 'words') lines;
    elsif standing_words(told.subject_id) is not null then
      perform refuse('refused', jsonb_build_object('field', 'words'));
    end if;
  end if;
  if told.kind = 'amendment' and given ? 'sponsors' then
    perform set_sponsors(told.subject_id, given ->> 'sponsors');
  end if;
  if told.kind = 'division' and given ? 'amendment' then
    perform set_amendments_of(told.subject_id, told.expected ->> 'amendment', given ->> 'amendment', told);
  end if;
  perform set_columns(told.kind, told.subject_id,
    given - case told.kind when 'amendment' then '{words,sponsors}'::text[] when 'division' then '{amendment}' else '{}' end);
  if told.kind = 'division' and given ? 'parliamentId' then
    perform choose_division(told);
  end if;
end $$;
