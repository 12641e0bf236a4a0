-- For the holder of either private link: how far the mail to the writer is, which asks to confirm or brings back the text. What has
-- gone out is erased from the outbox at once, so that what no longer waits has been sent. `waits_until` is null of what is due.
create or replace function letters.mail_to_writer(token_hash bytea) returns table (mail_to_writer text, mail_waits_until timestamptz)
language sql stable security definer set search_path = letters, pg_temp as $$
  select
    case when waiting.run_at is not null then 'waiting' when l.writer_not_reached_at is not null then 'not-reached' else 'sent' end,
    case when waiting.run_at > now() + interval '1 minute' then waiting.run_at end
  from letters.letters l
  left join lateral (
    select max(m.run_at) as run_at from letters.mail m
    where m.letter_id = l.id and m.kind in ('confirmation', 'notice') and m.state in ('queued', 'sending') and m.erase_at > now()
  ) waiting on true
  where l.status_token_hash = token_hash or l.confirm_token_hash = token_hash
$$;
