-- For the staff desk: how many letters came to which end on which London day, whether they are still held or not.
create or replace function letters.count_by_day(since date) returns table (campaign_id uuid, day date, outcome text, letters bigint)
language sql stable security definer set search_path = letters, pg_temp as $$
  select counted.campaign_id, counted.day, counted.outcome, sum(counted.letters)::bigint from (
    select d.campaign_id, d.day, d.outcome, d.receipts as letters from letters.receipt_days d where d.day >= since
    union all
    select l.campaign_id, (coalesce(m.handed_over_at, l.confirmed_at) at time zone 'Europe/London')::date, m.state, 1
    from letters.letters l join letters.mail m using (id)
    where not l.is_test and m.state not in ('unconfirmed', 'queued', 'sending')
  ) counted where counted.day >= since group by 1, 2, 3
$$;
