-- Following something else begins with this moment, too: what that did before was not asked for.
create or replace function letters.change_subscription(given_hash bytea, new_scope text, new_slug text, new_pace text) returns boolean
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  update letters.subscriptions s
  set scope = new_scope, slug = new_slug, pace = new_pace,
    told_change = case when (s.scope, s.slug) is distinct from (new_scope, new_slug) then letters.latest_change() else s.told_change end,
    since_change = case when (s.scope, s.slug) is distinct from (new_scope, new_slug) then letters.latest_change() else s.since_change end,
    told_at = case when (s.scope, s.slug) is distinct from (new_scope, new_slug) then now() else s.told_at end
  where s.token_hash = given_hash and s.confirmed_at is not null;
  return found;
end $$;
