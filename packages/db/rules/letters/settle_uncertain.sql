-- What staff decide about a letter that may or may not have arrived. Answers the state it has now.
create or replace function letters.settle_uncertain(letter uuid, decision text) returns text
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  current_state text;
begin
  select m.state into current_state from letters.mail m where m.id = letter and m.kind = 'letter' for update;
  if current_state is distinct from 'uncertain' then
    return current_state;
  end if;
  case decision
    when 'arrived' then
      update letters.mail set state = 'handed-over', handed_over_at = data_at where id = letter;
    when 'send-again' then
      update letters.mail set state = 'queued', run_at = now(), data_at = null where id = letter;
    when 'give-up' then
      update letters.mail set state = 'refused', reason = 'given-up' where id = letter;
      insert into letters.mail (kind, state, urgency, letter_id, reason)
      values ('notice', 'queued', 2, letter, 'given-up');
  end case;
  return (select m.state from letters.mail m where m.id = letter);
end $$;
