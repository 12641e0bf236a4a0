-- Words of the record that are spelt much like what somebody typed; none where the server has no pg_trgm.
create or replace function record.similar_words(typed text) returns setof text
language plpgsql stable security definer set search_path = record, public, pg_temp as $$
begin
  if not exists (select from pg_catalog.pg_extension where extname = 'pg_trgm') then
    return;
  end if;
  return query execute $query$
    select word from ts_stat('select spelling from record.search_documents')
    where length(word) between 3 and 40 and word ~ '^[[:alpha:]]+$' and similarity(word, $1) > 0.3
    order by similarity(word, $1) desc, ndoc desc, word limit 3
  $query$ using left(record.plain_words(typed), 40);
end $$;
