-- What somebody typed goes the same way; each word may be the beginning of a longer one.
create or replace function record.words_sought(typed text) returns tsquery
language sql immutable strict parallel safe as $$
  select pg_catalog.to_tsquery('pg_catalog.english', coalesce(pg_catalog.string_agg(pg_catalog.format('''%s'':*', word), ' & '), ''))
  from pg_catalog.regexp_split_to_table(record.plain_words(typed), ' +') word where word <> ''
$$;
