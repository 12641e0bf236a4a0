-- What is told begins with the moment of confirming, and its mailbox starts anew. Twice is harmless; false when there is no such
-- subscription.
create or replace function letters.confirm_subscription(given_hash bytea) returns boolean
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  update letters.subscriptions
  set confirmed_at = now(), erase_at = null, told_change = letters.latest_change(), since_change = letters.latest_change(),
    told_at = now()
  where token_hash = given_hash and confirmed_at is null and erase_at > now();
  if found then
    perform letters.start_anew(given_hash);
  end if;
  return exists (select from letters.subscriptions where token_hash = given_hash and confirmed_at is not null);
end $$;
