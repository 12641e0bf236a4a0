-- For the staff desk: what waits in a flood, by campaign and reason; of floods to one member or one seat, to which seat.
create or replace function letters.list_held() returns table (
  campaign_id uuid, why text, constituency_gss text, seat_name text, letters bigint, oldest timestamptz
) language sql stable security definer set search_path = letters, pg_temp as $$
  select grouped.campaign_id, grouped.why, grouped.gss, c.name, grouped.letters, grouped.oldest from (
    select h.campaign_id, h.why, case when h.why in ('one-seat', 'one-domain', 'alike') then h.constituency_gss end as gss,
      count(*) as letters, min(h.held_at) as oldest
    from letters.held h join letters.mail m on m.id = h.letter_id
    where m.state = 'queued' group by 1, 2, 3
  ) grouped left join record.constituencies c on c.gss = grouped.gss
  order by grouped.oldest
$$;
