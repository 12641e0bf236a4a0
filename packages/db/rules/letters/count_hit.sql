-- Counts one more under a hash, in the window of that length that it is now; how many that makes.
create or replace function letters.count_hit(bucket text, who bytea, seconds integer) returns integer
language sql volatile security definer set search_path = letters, pg_temp as $$
  insert into letters.rate_limits as r (bucket, who_hash, window_start, hits)
  values (count_hit.bucket, who, to_timestamp(floor(extract(epoch from now()) / seconds) * seconds), 1)
  on conflict (bucket, who_hash, window_start) do update set hits = r.hits + 1
  returning hits
$$;
