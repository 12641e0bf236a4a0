-- For the holder of either private link: what tells this letter from others of its mailbox.
create or replace function letters.number_of(token_hash bytea) returns table (number text)
language sql stable security definer set search_path = letters, pg_temp as $$
  select l.number from letters.letters l where l.status_token_hash = token_hash or l.confirm_token_hash = token_hash
$$;
