-- For the staff desk: what waits in a flood, by campaign and reason; of floods to one recipient or one area, to which.
create or replace function letters.list_held() returns table (
  campaign_id uuid, why text, recipient_kind text, area text, office text, letters bigint, oldest timestamptz
) language sql stable security definer set search_path = letters, pg_temp as $$
  select grouped.campaign_id, grouped.why, grouped.recipient_kind, grouped.area, now_there.office, grouped.letters, grouped.oldest from (
    select h.campaign_id, h.why, l.recipient_kind, case when h.why in ('one-seat', 'one-domain', 'alike') then h.area end as area,
      count(*) as letters, min(h.held_at) as oldest
    from letters.held h join letters.mail m on m.id = h.letter_id join letters.letters l on l.id = h.letter_id
    where m.state = 'queued' group by 1, 2, 3, 4
  ) grouped left join lateral letters.recipient_of(grouped.recipient_kind, grouped.area) now_there on true
  order by grouped.oldest
$$;
