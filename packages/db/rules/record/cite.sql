-- Puts a source behind fields of a row, with its words; null stands for the whole row.
create or replace function record.cite(kind text, row_id uuid, fields text[], address text, words text) returns void
language sql set search_path = record, pg_temp as $$
  insert into citations (subject_kind, subject_id, field, source_id, quote)
    select kind, row_id, field, source, words from save_source(address) source, unnest(fields) field
    on conflict (subject_kind, subject_id, field, source_id) do update set quote = excluded.quote
$$;
