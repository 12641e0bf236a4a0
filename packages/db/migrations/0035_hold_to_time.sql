-- As before; and between moves nothing is kept longer than its move allowed, becomes another kind of mail, or gets content
-- that it no longer has, or never had.
create or replace function letters.hold_to_moves() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  move letters.moves;
  keep interval;
begin
  if tg_op = 'UPDATE' then
    if new.kind <> old.kind
      or (new.sealed is not null and new.sealed is distinct from old.sealed)
      or (new.wrapped_key is not null and new.wrapped_key is distinct from old.wrapped_key) then
      raise exception 'a mail keeps its kind, and its content until that is destroyed' using errcode = 'check_violation';
    end if;
    if new.state = old.state then
      new.erase_at := least(old.erase_at, new.erase_at);
      return new;
    end if;
  end if;
  move := letters.require_move(case tg_op when 'INSERT' then 'typed' else old.state end, new.state);
  keep := case new.kind when 'letter' then move.keep_letter else move.keep_other end;
  -- A mail may ask for less time than the table allows (a sign-in link), never for more.
  new.erase_at := case
    when tg_op = 'INSERT' then least(new.erase_at, now() + keep)
    when new.kind <> 'letter' then least(old.erase_at, now() + keep)
    else now() + keep
  end;
  return new;
end $$;
--> statement-breakpoint
drop trigger hold_to_moves on letters.mail;
--> statement-breakpoint
create trigger hold_to_moves before insert or update of kind, state, sealed, wrapped_key, erase_at on letters.mail
  for each row execute function letters.hold_to_moves();
--> statement-breakpoint
-- A worker that claims a mail of a kind it does not know stops; the kinds that it does know are in schema/letters.ts.
alter table letters.mail add constraint mail_kind
  check (kind in ('letter', 'confirmation', 'sign-in', 'notice', 'alert-confirmation', 'alert'));
--> statement-breakpoint
-- Every mail about a letter goes, at once or, if it is being sent this second, as soon as that has ended: it is not tried again.
create function letters.end_mail_about(letter uuid) returns void
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  -- First, since it waits for whoever holds one of them: from then on none changes between being sent and not.
  update letters.mail set erase_at = now() where letter_id = letter;
  delete from letters.mail where letter_id = letter and mail.state <> 'sending';
end $$;
--> statement-breakpoint
-- As before, but for mail of it that is being sent.
create or replace function letters.erase(status_hash bytea) returns text
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  erased_id uuid;
  current_state text;
begin
  select m.id, m.state into erased_id, current_state
  from letters.letters l join letters.mail m using (id) where l.status_token_hash = status_hash for update of m;
  if current_state is null or current_state = 'sending' then
    return current_state;
  end if;
  if current_state = 'queued' then
    update letters.mail set state = 'withdrawn' where id = erased_id;
  end if;
  perform letters.end_mail_about(erased_id);
  delete from letters.mail where id = erased_id;
  return 'erased';
end $$;
--> statement-breakpoint
-- As before, but for mail of it that is being sent.
create or replace function letters.withdraw(status_hash bytea) returns text
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  found_id uuid;
  current_state text;
begin
  select m.id, m.state into found_id, current_state
  from letters.letters l join letters.mail m using (id) where l.status_token_hash = status_hash for update of m;
  if current_state is distinct from 'queued' then
    return current_state;
  end if;
  update letters.mail set state = 'withdrawn', sealed = null, wrapped_key = null where id = found_id;
  perform letters.end_mail_about(found_id);
  return 'withdrawn';
end $$;
--> statement-breakpoint
-- As before, but for mail of a second letter that is being sent.
create or replace function letters.confirm(token_hash bytea) returns text
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  letter record;
  why text;
begin
  select l.id, l.campaign_id, l.constituency_gss, l.person_hash, l.hold_for, l.is_test, m.state into letter
  from letters.letters l join letters.mail m using (id)
  where l.confirm_token_hash = token_hash and (m.erase_at is null or m.erase_at > now())
  for update of m;
  if letter.state is distinct from 'unconfirmed' then
    return letter.state;
  end if;
  if letter.person_hash is not null and not letter.is_test
    and exists (select from letters.person_keys k where k.campaign_id = letter.campaign_id) then
    insert into letters.persons (campaign_id, hash) values (letter.campaign_id, letter.person_hash) on conflict do nothing;
    if not found then
      perform letters.end_mail_about(letter.id);
      delete from letters.mail where id = letter.id;
      return 'written-already';
    end if;
  end if;
  if not letter.is_test then
    why := coalesce(letter.hold_for, letters.why_hold(letter.campaign_id, letter.constituency_gss));
  end if;
  update letters.mail set state = 'queued', run_at = now() where id = letter.id;
  update letters.letters set confirmed_at = now() where id = letter.id;
  if why is not null then
    insert into letters.held (letter_id, campaign_id, constituency_gss, why, lane_id)
    select m.id, letter.campaign_id, letter.constituency_gss, why, m.lane_id from letters.mail m where m.id = letter.id;
    update letters.mail set lane_id = null where id = letter.id;
  end if;
  return 'queued';
end $$;
--> statement-breakpoint
revoke execute on function letters.end_mail_about(uuid) from public;
