-- From the press of the button to the server's "I have it", in the last 24 hours.
create or replace function letters.hand_over_times() returns table (campaign_id uuid, letters bigint, p50 double precision, p95 double precision)
language sql stable security definer set search_path = letters, pg_temp as $$
  select l.campaign_id, count(*),
    percentile_cont(0.5) within group (order by extract(epoch from m.handed_over_at - l.confirmed_at)::double precision),
    percentile_cont(0.95) within group (order by extract(epoch from m.handed_over_at - l.confirmed_at)::double precision)
  from letters.letters l join letters.mail m using (id)
  where m.handed_over_at > now() - interval '24 hours' and not l.is_test
  group by 1
$$;
