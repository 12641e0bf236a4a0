ALTER TABLE "letters"."moves" ADD COLUMN "keep_notice" interval;
--> statement-breakpoint
update letters.moves set keep_notice = case
  when to_state = 'queued' and keep_other is not null then interval '72 hours' else keep_other
end;
--> statement-breakpoint
-- As before; and a notice, which has the words of its letter, may wait for as long as that is kept.
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
  keep := case new.kind when 'letter' then move.keep_letter when 'notice' then move.keep_notice else move.keep_other end;
  -- A mail may ask for less time than the table allows (a sign-in link), never for more.
  new.erase_at := case
    when tg_op = 'INSERT' then least(new.erase_at, now() + keep)
    when new.kind <> 'letter' then least(old.erase_at, now() + keep)
    else now() + keep
  end;
  return new;
end $$;
--> statement-breakpoint
-- Whether a letter that did not go is still on its way back to its writer: until then nobody may say that they have it.
create function letters.text_is_on_its_way(token_hash bytea) returns boolean
language sql stable security definer set search_path = letters, pg_temp as $$
  select exists (
    select from letters.letters l join letters.mail letter using (id) join letters.mail notice on notice.letter_id = l.id
    where (l.status_token_hash = token_hash or l.confirm_token_hash = token_hash) and letter.state in ('refused', 'bounced')
      and notice.kind = 'notice' and notice.state in ('queued', 'sending') and notice.erase_at > now()
  )
$$;
--> statement-breakpoint
revoke execute on function letters.text_is_on_its_way(bytea) from public;
--> statement-breakpoint
grant execute on function letters.text_is_on_its_way(bytea) to safe_campaign;
