alter table letters.day_keys
  add constraint day_keys_shape check (octet_length(public_key) = 32 and made_at < seals_until and seals_until < ends_at);
--> statement-breakpoint
-- A key is put in once and never changed: the campaign reads what is signed, and only the worker's role writes.
grant select on letters.day_keys to safe_campaign;
--> statement-breakpoint
grant select, insert, delete on letters.day_keys, letters.ended_day_keys to safe_worker;
--> statement-breakpoint
-- Worn-down space of these tables may be given back right after an erasure. Before PostgreSQL 17 only its owner can.
do $$ begin
  if current_setting('server_version_num')::integer >= 170000 then
    execute 'grant maintain on letters.mail, letters.letters, letters.subscriptions, letters.alert_mail to safe_worker';
  end if;
end $$;
--> statement-breakpoint
-- What is held for long is locked anew, so that the keys of past days can end.
grant update (wrapped_key) on letters.subscriptions to safe_worker;
--> statement-breakpoint
-- As before; but the lock on a mail's content may change, from any key to a day key, while the content is the same bytes.
create or replace function letters.hold_to_moves() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  move letters.moves;
  keep interval;
  is_locked_anew boolean;
begin
  if tg_op = 'UPDATE' then
    is_locked_anew := new.state = old.state and new.sealed is not null and old.wrapped_key is not null
      and octet_length(new.wrapped_key) = 96;
    if new.kind <> old.kind
      or (new.sealed is not null and new.sealed is distinct from old.sealed)
      or (new.wrapped_key is not null and new.wrapped_key is distinct from old.wrapped_key and is_locked_anew is not true) then
      raise exception 'a mail keeps its kind, and its content until that is destroyed' using errcode = 'check_violation';
    end if;
    if new.state = old.state then
      new.erase_at := least(old.erase_at, new.erase_at);
      return new;
    end if;
  end if;
  move := letters.require_move(case tg_op when 'INSERT' then 'typed' else old.state end, new.state);
  keep := case new.kind when 'letter' then move.keep_letter when 'notice' then move.keep_notice else move.keep_other end;
  -- A mail may ask for less time than the table allows (a sign-in link), never for more.
  new.erase_at := case
    when tg_op = 'INSERT' then least(new.erase_at, now() + keep)
    when new.kind <> 'letter' then least(old.erase_at, now() + keep)
    else now() + keep
  end;
  return new;
end $$;
