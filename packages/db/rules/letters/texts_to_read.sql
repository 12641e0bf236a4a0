-- For the holder of a letter's link: what no mail server took of it for its words. The link's token opens it, and nothing here does.
create or replace function letters.texts_to_read(status_hash bytea) returns table (id uuid, sealed bytea)
language sql stable security definer set search_path = letters, pg_temp as $$
  select t.id, t.sealed
  from letters.letters l
  join letters.mail m on m.id = l.id
  join letters.readable_texts t on t.letter_id = l.id
  where l.status_token_hash = status_hash and (m.erase_at is null or m.erase_at > now())
  order by t.id
$$;
