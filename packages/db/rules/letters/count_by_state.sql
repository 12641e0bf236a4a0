-- For the staff desk: how many letters, never whose.
create or replace function letters.count_by_state() returns table (campaign_id uuid, state text, is_test boolean, letters bigint)
language sql stable security definer set search_path = letters, pg_temp as $$
  select l.campaign_id, m.state, l.is_test, count(*) from letters.letters l join letters.mail m using (id) group by 1, 2, 3
$$;
