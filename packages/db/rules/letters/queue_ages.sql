-- For the staff desk: how many letters are due, and since when the oldest.
create or replace function letters.queue_ages() returns table (campaign_id uuid, due bigint, oldest timestamptz)
language sql stable security definer set search_path = letters, pg_temp as $$
  select lane.campaign_id, count(*), min(m.run_at)
  from letters.mail m join letters.lanes lane on lane.id = m.lane_id
  where m.state = 'queued' and m.kind = 'letter' and m.run_at <= now()
  group by 1
$$;
