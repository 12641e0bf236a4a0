-- How much is held of each kind, the oldest of it, and how much has outstayed its time by more than an hour, or should have been given
-- back by then.
create or replace function letters.holdings() returns table (kind text, held bigint, oldest timestamptz, overdue bigint)
language sql stable security definer set search_path = letters, pg_temp as $$
  select case
      when m.kind = 'letter' and m.state = 'unconfirmed' then 'letters-unconfirmed'
      when m.kind = 'letter' and h.letter_id is not null then 'letters-held'
      when m.kind = 'letter' and m.state in ('queued', 'sending') then 'letters-waiting'
      when m.kind = 'letter' and m.state = 'uncertain' then 'letters-uncertain'
      when m.kind = 'letter' then 'letters-done'
      when m.kind in ('alert', 'alert-confirmation') then 'mails-alerts'
      else 'mails-others'
    end, count(*), min(m.created_at), count(*) filter (
      where m.erase_at < now() - interval '1 hour'
        or (m.state = 'queued' and coalesce(l.confirmed_at, m.created_at) < now() - interval '14 days 1 hour')
    )
  from letters.mail m left join letters.letters l on l.id = m.id
  left join letters.held h on h.letter_id = m.id and m.state = 'queued' group by 1
  union all
  select case when confirmed_at is null then 'subscriptions-unconfirmed' else 'subscriptions' end, count(*), min(created_at),
    count(*) filter (where erase_at < now() - interval '1 hour')
  from letters.subscriptions group by 1
  union all
  select 'written-once', count(*), null::timestamptz, count(*) filter (where c.state = 'closed' or c.closes_on < current_date - 2)
  from letters.persons p join letters.campaigns c on c.id = p.campaign_id
  union all
  select 'sketches', count(*), null, count(*) filter (where c.state = 'closed' or c.closes_on < current_date - 2)
  from letters.likeness_sketches s join letters.campaigns c on c.id = s.campaign_id
  union all
  select 'rate-limits', count(*), min(window_start), count(*) filter (where window_start < now() - interval '25 hours')
  from letters.rate_limits
  union all
  select 'proofs-spent', count(*), null, count(*) filter (where expires_at < now() - interval '1 hour') from letters.proofs_spent
  union all
  select 'returns-seen', count(*), min(seen_at), count(*) filter (where seen_at < now() - interval '61 days')
  from letters.returns_seen
  union all
  select 'return-counts', count(*), min(day)::timestamptz, 0 from letters.return_counts
  union all
  select 'receipts', coalesce(sum(receipts), 0)::bigint, min(day)::timestamptz, 0 from letters.receipt_days
  union all
  select 'erasures', count(*), min(made_at), count(*) filter (where made_at < now() - interval '91 days') from letters.erasures
  union all
  select 'staff-links', count(*), min(expires_at), count(*) filter (where expires_at < now() - interval '25 hours')
  from staff.sign_in_links
  union all
  select 'staff-sessions', count(*), min(created_at), count(*) filter (where expires_at < now() - interval '25 hours')
  from staff.sessions
  union all
  select 'staff-accounts', count(*), min(created_at), 0 from staff.accounts
  union all
  select 'staff-audit', count(*), min(at), 0 from staff.audit
$$;
