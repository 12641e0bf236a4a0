-- Holds every writer to the table of moves, and between moves to this: nothing is kept longer than its move allowed, becomes another
-- kind of mail, or gets content that it no longer has, or never had. A notice, which has the words of its letter, may wait for as long
-- as that is kept. The lock on a mail's content may change, from any key to a day key, while the content is the same bytes.
-- Runs as the owner, so that a role which may only insert is still held to it.
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

create or replace trigger hold_to_moves before insert or update of kind, state, sealed, wrapped_key, erase_at on letters.mail
  for each row execute function letters.hold_to_moves();
