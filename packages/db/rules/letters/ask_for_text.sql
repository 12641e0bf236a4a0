-- Only a worker can open the letter, so it is asked to: it mails the text to the address that confirmed it.
create or replace function letters.ask_for_text(status_hash bytea) returns text
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  found_id uuid;
  current_state text;
  has_text boolean;
  asked integer;
begin
  select m.id, m.state, m.sealed is not null, l.copies_asked into found_id, current_state, has_text, asked
  from letters.letters l join letters.mail m using (id) where l.status_token_hash = status_hash for update;
  if current_state is null then
    return null;
  elsif current_state = 'unconfirmed' then
    return 'unconfirmed';
  elsif not has_text then
    return 'erased';
  elsif asked >= 3 then
    return 'too-often';
  end if;
  update letters.letters set copies_asked = asked + 1 where id = found_id;
  insert into letters.mail (kind, state, urgency, letter_id, reason)
  values ('notice', 'queued', 2, found_id, 'text-asked-for');
  return 'asked';
end $$;
