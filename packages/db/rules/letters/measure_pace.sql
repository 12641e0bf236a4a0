-- Half a minute after a relay or a domain said that it was too much, what was under way then has got through or not: what it takes in
-- a minute is counted.
create or replace function letters.measure_pace() returns void
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  if not exists (select from letters.pace p where p.refused_at <= now() - interval '30 seconds') then
    return;
  end if;
  update letters.pace p set refused_at = null, ceiling = letters.ceiling_of((
    select count(*) from letters.hand_overs h
    where (p.domain = '*' or h.domain = p.domain) and h.at > p.refused_at - interval '1 minute'
  ), p.pace_then)
  where p.refused_at <= now() - interval '30 seconds';
end $$;
