-- Gives letters back that nobody knows to have gone: their writers are told, with the text. How many it were.
create or replace function letters.give_back(chosen uuid[], why text) returns integer
language sql security definer set search_path = letters, pg_temp as $$
  with refused as (
    update letters.mail m set state = 'refused', reason = give_back.why
    where m.id = any (chosen) and m.kind = 'letter' and m.state in ('queued', 'uncertain') returning m.id
  ), gone as (
    delete from letters.held h using refused where h.letter_id = refused.id
  ), told as (
    insert into letters.mail (kind, state, urgency, letter_id, reason)
    select 'notice', 'queued', 2, refused.id, give_back.why from refused returning id
  )
  select count(*)::integer from told
$$;
