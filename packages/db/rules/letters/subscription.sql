-- For the holder of its link: what a subscription follows, and how often it is told. Its address is sealed.
create or replace function letters.subscription(given_hash bytea) returns table (
  scope text, slug text, pace text, created_at timestamptz, confirmed_at timestamptz, erase_at timestamptz
) language sql stable security definer set search_path = letters, pg_temp as $$
  select s.scope, s.slug, s.pace, s.created_at, s.confirmed_at, s.erase_at
  from letters.subscriptions s where s.token_hash = given_hash and (s.erase_at is null or s.erase_at > now())
$$;
