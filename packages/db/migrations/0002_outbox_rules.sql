-- The one table of allowed moves. `keep_letter` and `keep_other` say how long the sealed content may stay after the move;
-- null means until the next move.
insert into letters.moves (from_state, to_state, keep_letter, keep_other) values
  ('typed',       'unconfirmed', '24 hours', '24 hours'),
  ('typed',       'queued',      null,       '24 hours'),
  ('unconfirmed', 'queued',      null,       null),
  ('unconfirmed', 'erased',      null,       null),
  ('queued',      'sending',     null,       null),
  ('queued',      'withdrawn',   '0',        '0'),
  ('queued',      'erased',      null,       null),
  ('sending',     'queued',      null,       '24 hours'),
  ('sending',     'handed-over', '72 hours', '0'),
  ('sending',     'uncertain',   '72 hours', '0'),
  ('sending',     'refused',     '72 hours', '0'),
  ('uncertain',   'queued',      null,       null),
  ('uncertain',   'handed-over', '72 hours', '0'),
  ('uncertain',   'erased',      null,       null),
  ('handed-over', 'bounced',     '72 hours', '0'),
  ('handed-over', 'erased',      null,       null),
  ('bounced',     'erased',      null,       null),
  ('refused',     'erased',      null,       null),
  ('withdrawn',   'erased',      null,       null);
--> statement-breakpoint
create function letters.require_move(from_state text, to_state text) returns letters.moves
language plpgsql stable as $$
declare found_move letters.moves;
begin
  select * into found_move from letters.moves m
  where m.from_state = require_move.from_state and m.to_state = require_move.to_state;
  if not found then
    raise exception 'a mail cannot go from % to %', from_state, to_state using errcode = 'check_violation';
  end if;
  return found_move;
end $$;
--> statement-breakpoint
-- Runs as the owner, so that a role which may only insert is still held to the table of moves.
create function letters.hold_to_moves() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  move letters.moves;
  keep interval;
begin
  if tg_op = 'UPDATE' and new.state = old.state then
    return new;
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
create trigger hold_to_moves before insert or update of state on letters.mail
  for each row execute function letters.hold_to_moves();
--> statement-breakpoint
-- Deleting the row destroys ciphertext and key at once; what stays of a confirmed letter is a receipt about nobody.
create function letters.leave_a_receipt() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  perform letters.require_move(old.state, 'erased');
  if old.kind = 'letter' and old.state <> 'unconfirmed' then
    insert into letters.receipts (campaign_id, constituency_gss, day, outcome)
    select campaign_id, constituency_gss,
      (coalesce(old.handed_over_at, confirmed_at, old.created_at) at time zone 'Europe/London')::date, old.state
    from letters.letters where id = old.id;
  end if;
  return old;
end $$;
--> statement-breakpoint
create trigger leave_a_receipt before delete on letters.mail
  for each row execute function letters.leave_a_receipt();
--> statement-breakpoint
create index mail_ready on letters.mail (urgency, run_at, id) where state = 'queued';
--> statement-breakpoint
create index mail_leased on letters.mail (locked_until) where state = 'sending';
--> statement-breakpoint
-- The mail that may be taken now wakes the worker; it polls as well, so a lost notice costs seconds and no letter.
create function letters.wake_the_worker() returns trigger language plpgsql as $$
begin
  perform pg_notify('mail_queued', '');
  return null;
end $$;
--> statement-breakpoint
create trigger wake_the_worker after insert or update of state on letters.mail
  for each row when (new.state = 'queued') execute function letters.wake_the_worker();
--> statement-breakpoint
create function letters.confirm(token_hash bytea) returns text
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  found_id uuid;
  current_state text;
begin
  select m.id, m.state into found_id, current_state
  from letters.letters l join letters.mail m using (id)
  where l.confirm_token_hash = token_hash and (m.erase_at is null or m.erase_at > now())
  for update of m;
  if current_state = 'unconfirmed' then
    update letters.mail set state = 'queued', run_at = now() where id = found_id;
    update letters.letters set confirmed_at = now() where id = found_id;
    return 'queued';
  end if;
  return current_state;
end $$;
--> statement-breakpoint
-- A code is short, so it is good only beside the private status link, and only five times.
create function letters.confirm_by_code(status_hash bytea, code_hash bytea) returns text
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  letter letters.letters;
begin
  update letters.letters set code_tries = code_tries + 1
  where status_token_hash = status_hash and code_tries < 5
  returning * into letter;
  if not found then
    if exists (select from letters.letters where status_token_hash = status_hash) then
      return 'too-many-tries';
    end if;
    return null;
  end if;
  if letter.confirm_code_hash <> code_hash then
    return 'wrong-code';
  end if;
  return letters.confirm(letter.confirm_token_hash);
end $$;
--> statement-breakpoint
-- Both private links lead here: the one on the status page and the one in the mail.
create function letters.status(token_hash bytea) returns table (
  state text, created_at timestamptz, confirmed_at timestamptz, handed_over_at timestamptz, server_reply text,
  attempts integer, erase_at timestamptz, campaign_id uuid, constituency_gss text, member_id integer
) language sql stable security definer set search_path = letters, pg_temp as $$
  select m.state, m.created_at, l.confirmed_at, m.handed_over_at, m.server_reply,
    m.attempts, m.erase_at, l.campaign_id, l.constituency_gss, l.member_id
  from letters.letters l join letters.mail m using (id)
  where l.status_token_hash = token_hash or l.confirm_token_hash = token_hash
$$;
--> statement-breakpoint
-- At once, when the supporter asks. A letter that is being sent this second cannot be called back: `sending` is answered.
create function letters.erase(status_hash bytea) returns text
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
  delete from letters.mail where letter_id = erased_id and mail.state <> 'sending';
  delete from letters.mail where id = erased_id;
  return 'erased';
end $$;
--> statement-breakpoint
-- Counters are worth nothing after a crash, so they are not written to the log that backups copy.
alter table letters.rate_limits set unlogged;
--> statement-breakpoint
alter table letters.rate_limit_keys set unlogged;
