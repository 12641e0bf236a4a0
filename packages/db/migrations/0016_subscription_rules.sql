-- The campaign may put a subscription in and touch it only through the holder's own tokens; it is in force once confirmed.
alter table letters.subscriptions
  add constraint subscriptions_scope check (scope in ('everything', 'ask', 'bill') and (slug is null) = (scope = 'everything')),
  add constraint subscriptions_pace check (pace in ('at-once', 'weekly')),
  add constraint subscriptions_in_force check ((confirmed_at is null) <> (erase_at is null));
--> statement-breakpoint
create function letters.latest_change() returns bigint
language sql stable security definer set search_path = record, pg_temp as $$
  select coalesce(max(id), 0) from record.changes
$$;
--> statement-breakpoint
-- What is told begins with the moment of confirming. Twice is harmless; false when there is no such subscription.
create function letters.confirm_subscription(given_hash bytea) returns boolean
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  update letters.subscriptions
  set confirmed_at = now(), erase_at = null, told_change = letters.latest_change(), told_at = now()
  where token_hash = given_hash and confirmed_at is null and erase_at > now();
  return exists (select from letters.subscriptions where token_hash = given_hash and confirmed_at is not null);
end $$;
--> statement-breakpoint
create function letters.subscription(given_hash bytea) returns table (
  scope text, slug text, pace text, created_at timestamptz, confirmed_at timestamptz, erase_at timestamptz
) language sql stable security definer set search_path = letters, pg_temp as $$
  select s.scope, s.slug, s.pace, s.created_at, s.confirmed_at, s.erase_at
  from letters.subscriptions s where s.token_hash = given_hash and (s.erase_at is null or s.erase_at > now())
$$;
--> statement-breakpoint
-- Following something else begins with this moment, too: what that did before was not asked for.
create function letters.change_subscription(given_hash bytea, new_scope text, new_slug text, new_pace text) returns boolean
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  update letters.subscriptions s
  set scope = new_scope, slug = new_slug, pace = new_pace,
    told_change = case when (s.scope, s.slug) is distinct from (new_scope, new_slug) then letters.latest_change() else s.told_change end,
    told_at = case when (s.scope, s.slug) is distinct from (new_scope, new_slug) then now() else s.told_at end
  where s.token_hash = given_hash and s.confirmed_at is not null;
  return found;
end $$;
--> statement-breakpoint
-- Either token stops it: the row goes at once, and with it every mail of it that is not being sent this second.
create function letters.stop_subscription(given_hash bytea) returns boolean
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  stopped_id uuid;
begin
  select id into stopped_id from letters.subscriptions
  where token_hash = given_hash or stop_token_hash = given_hash for update;
  if not found then
    return false;
  end if;
  delete from letters.mail m using letters.alert_mail a
  where a.mail_id = m.id and a.subscription_id = stopped_id and m.state <> 'sending';
  delete from letters.subscriptions where id = stopped_id;
  return true;
end $$;
--> statement-breakpoint
-- What became of a mail tells of its subscription. A mail that was being sent while its subscription was stopped does not
-- wait for another try. Three alerts refused in a row, or the very mail that asks: nobody is there to be told.
create function letters.heed_subscription() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  its_subscription uuid := (select subscription_id from letters.alert_mail where mail_id = new.id);
begin
  if its_subscription is null then
    if new.state = 'queued' then
      delete from letters.mail where id = new.id;
    end if;
    return null;
  end if;
  -- Whoever holds the row (its holder, stopping it) also holds mail of it: waiting here could be waiting for each other.
  if new.state = 'handed-over' then
    update letters.subscriptions set refusals = 0 where id in (
      select id from letters.subscriptions where id = its_subscription and refusals > 0 for update skip locked);
  elsif new.state in ('refused', 'bounced') then
    update letters.subscriptions set refusals = refusals + 1 where id in (
      select id from letters.subscriptions where id = its_subscription for update skip locked);
    delete from letters.subscriptions
    where id = its_subscription and (refusals >= 3 or (new.kind = 'alert-confirmation' and confirmed_at is null));
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger heed_subscription after update of state on letters.mail
  for each row when (new.kind in ('alert', 'alert-confirmation') and new.state <> old.state and new.state <> 'sending')
  execute function letters.heed_subscription();
--> statement-breakpoint
revoke execute on function
  letters.latest_change(), letters.confirm_subscription(bytea), letters.subscription(bytea),
  letters.change_subscription(bytea, text, text, text), letters.stop_subscription(bytea), letters.heed_subscription()
from public;
--> statement-breakpoint
grant execute on function
  letters.confirm_subscription(bytea), letters.subscription(bytea), letters.change_subscription(bytea, text, text, text),
  letters.stop_subscription(bytea)
to safe_campaign;
--> statement-breakpoint
-- Named columns: nobody can put in one that is confirmed already.
grant insert (id, sealed, wrapped_key, token_hash, stop_token_hash, scope, slug, pace) on letters.subscriptions to safe_campaign;
--> statement-breakpoint
grant insert on letters.alert_mail to safe_campaign;
--> statement-breakpoint
grant select, delete on letters.subscriptions to safe_worker;
--> statement-breakpoint
grant update (told_change, told_at) on letters.subscriptions to safe_worker;
--> statement-breakpoint
grant select, insert, delete on letters.alert_mail to safe_worker;
