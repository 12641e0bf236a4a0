-- Gives letters back that wait in a flood: their writers are told, with the text. How many it were.
create or replace function letters.refuse_held(chosen uuid[]) returns integer
language sql security definer set search_path = letters, pg_temp as $$
  with refused as (
    update letters.mail m set state = 'refused', reason = 'not-released'
    where m.id = any (chosen) and m.state = 'queued' returning m.id
  ), gone as (
    delete from letters.held h using refused where h.letter_id = refused.id
  ), told as (
    insert into letters.mail (kind, state, urgency, letter_id, reason)
    select 'notice', 'queued', 2, refused.id, 'not-released' from refused returning id
  )
  select count(*)::integer from told
$$;
