-- Counts what is held of every kind, once a day in London, and stores no number that the public may not have. Answers whether it
-- counted. Runs as the owner: nobody else reads the edges.
create or replace function letters.count_holdings() returns boolean
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  today constant date := (now() at time zone 'Europe/London')::date;
begin
  perform pg_advisory_xact_lock(hashtext('safe-to-report holdings'));
  if exists (select from letters.told_holdings t where t.counted_on >= today) then
    return false;
  end if;
  delete from letters.told_holdings;
  with counted as materialized (
    select h.kind, sum(h.held)::bigint as held from letters.holdings() h group by h.kind
  ), drawn as (
    insert into letters.holding_edges (kind, edge)
    select c.kind, letters.draw_edge() from counted c
    where not exists (select from letters.holding_edges e where e.kind = c.kind)
    returning holding_edges.kind, holding_edges.edge
  ), edges as (
    select kind, edge from letters.holding_edges union all select kind, edge from drawn
  )
  insert into letters.told_holdings (kind, at_least, counted_on)
  select edges.kind, letters.tell_held(coalesce(counted.held, 0), edges.edge), today
  from edges left join counted using (kind);
  return true;
end $$;
