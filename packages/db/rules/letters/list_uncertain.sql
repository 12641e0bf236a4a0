-- For the staff desk: letters that may or may not have arrived, which people decide about. Never a word of one, or whose it is.
create or replace function letters.list_uncertain(most integer) returns table (
  id uuid, campaign_id uuid, recipient_kind text, area text, office text, begun_at timestamptz, server_reply text,
  erase_at timestamptz
) language sql stable security definer set search_path = letters, pg_temp as $$
  select m.id, l.campaign_id, l.recipient_kind, l.area, now_there.office, m.data_at, m.server_reply, m.erase_at
  from letters.mail m
  join letters.letters l using (id)
  left join lateral letters.recipient_of(l.recipient_kind, l.area) now_there on true
  where m.state = 'uncertain' order by m.data_at limit most
$$;
