-- Both private links lead here: the one on the status page and the one in the mail. `waits_for` says why a queued letter has
-- not gone, as of now (also that it waits for staff, or for the end of a bank holiday), and `waits_until` when that ends, where it is
-- known.
create or replace function letters.status(token_hash bytea) returns table (
  state text, created_at timestamptz, confirmed_at timestamptz, handed_over_at timestamptz, server_reply text,
  attempts integer, erase_at timestamptz, campaign_id uuid, recipient_kind text, area text, holder integer, reason text,
  is_test boolean, has_text boolean, copies_left integer, waits_for text, waits_until timestamptz
) language sql stable security definer set search_path = letters, pg_temp as $$
  select m.state, m.created_at, l.confirmed_at, m.handed_over_at, m.server_reply, m.attempts, m.erase_at, l.campaign_id,
    l.recipient_kind, l.area, l.holder, m.reason, l.is_test, m.sealed is not null, 3 - l.copies_asked,
    waits.waits_for, waits.waits_until
  from letters.letters l
  join letters.mail m using (id)
  left join letters.held h on h.letter_id = l.id
  left join letters.lanes lane on lane.id = m.lane_id
  left join letters.sending s on s.campaign_id = l.campaign_id
  left join letters.pace p on p.domain = lane.domain
  left join letters.pace every on every.domain = '*'
  left join lateral (
    select case
      when h.letter_id is not null then 'held'
      when s.paused_at is not null or (s.test and not l.is_test) then 'paused'
      when s.campaign_id is not null and not l.is_test and not letters.window_is_open(s, greatest(now(), m.run_at))
        then case when letters.waits_over_bank_holiday(s, greatest(now(), m.run_at)) then 'bank-holiday' else 'office-hours' end
      when greatest(p.slowed_until, every.slowed_until) > greatest(now(), m.run_at) then 'mail-server'
      when m.run_at > now() and m.attempts > 0 then 'retry'
      when m.run_at > now() then 'spread'
      else 'turn'
    end as waits_for,
    case
      when h.letter_id is not null or s.paused_at is not null or (s.test and not l.is_test) then null
      when s.campaign_id is not null and not l.is_test and not letters.window_is_open(s, greatest(now(), m.run_at))
        then letters.next_opening(s, greatest(now(), m.run_at))
      when greatest(p.slowed_until, every.slowed_until) > greatest(now(), m.run_at)
        then greatest(p.slowed_until, every.slowed_until)
      when m.run_at > now() then m.run_at
    end as waits_until
  ) waits on m.state = 'queued'
  where l.status_token_hash = token_hash or l.confirm_token_hash = token_hash
$$;
