-- Does not send a group: each writer is told, with the text; how many.
create or replace function letters.drop_held(campaign uuid, reason text, area text) returns integer
language sql security definer set search_path = letters, pg_temp as $$
  select letters.refuse_held(array(
    select h.letter_id from letters.held h
    where h.campaign_id = drop_held.campaign and h.why = drop_held.reason
      and (drop_held.area is null or h.area = drop_held.area)
  ))
$$;
