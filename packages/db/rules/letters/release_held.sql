-- Puts a group back into its lanes, each letter at its place; how many.
create or replace function letters.release_held(campaign uuid, reason text, area text) returns integer
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  released integer;
begin
  with moved as (
    update letters.mail m set lane_id = h.lane_id, run_at = greatest(m.run_at, now())
    from letters.held h
    where h.letter_id = m.id and m.state = 'queued' and h.campaign_id = release_held.campaign and h.why = release_held.reason
      and (release_held.area is null or h.area = release_held.area)
    returning m.id
  ), gone as (
    delete from letters.held h using moved where h.letter_id = moved.id returning h.letter_id
  )
  select count(*) into released from gone;
  perform pg_notify('mail_queued', '');
  return released;
end $$;
