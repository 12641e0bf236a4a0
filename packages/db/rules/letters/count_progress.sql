-- Counts the letters that were handed over up to the end of yesterday, once a day, all of them and by seat those to members, and
-- stores no number that the public may not have. Answers whether it counted. Runs as the owner: nobody else reads the edges.
create or replace function letters.count_progress() returns boolean
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  up_to constant date := (now() at time zone 'Europe/London')::date - 1;
begin
  perform pg_advisory_xact_lock(hashtext('safe-to-report progress'));
  if exists (select from record.progress p where p.counted_to >= up_to) then
    return false;
  end if;
  insert into letters.seat_edges (gss, edge)
    select c.gss, floor(random() * 5) from record.constituencies c on conflict do nothing;
  -- One statement, so that a letter which is erased meanwhile counts once: as itself or as its receipt.
  with sent as materialized (
    select kind, area, sum(counted) as counted from (
      select r.recipient_kind as kind, r.area, count(*) as counted from letters.receipts r
      where r.outcome = 'handed-over' and r.day <= up_to group by 1, 2
      union all
      select l.recipient_kind, l.area, count(*) from letters.letters l join letters.mail m using (id)
      where m.state = 'handed-over' and not l.is_test
        and (coalesce(m.handed_over_at, l.confirmed_at) at time zone 'Europe/London')::date <= up_to
      group by 1, 2
    ) held_and_erased group by kind, area
  ), to_seats as (
    select area as gss, counted from sent where kind = 'member'
  ), whole as (
    insert into record.progress as known (id, counted_to, letters)
    select 1, up_to, letters.round_down(coalesce(sum(counted), 0)) from sent
    on conflict (id) do update set counted_to = excluded.counted_to, letters = excluded.letters
  ), by_nation as (
    insert into record.nation_progress as known (nation, letters)
    select c.nation, letters.round_down(coalesce(sum(to_seats.counted), 0))
    from record.constituencies c left join to_seats using (gss) group by c.nation
    on conflict (nation) do update set letters = excluded.letters
  )
  insert into record.seat_progress as known (gss, step)
  select edges.gss, letters.step_of(coalesce(to_seats.counted, 0), edges.edge)
  from letters.seat_edges edges left join to_seats using (gss)
  on conflict (gss) do update set step = excluded.step where known.step <> excluded.step;
  perform pg_notify('record_changed', '["progress"]');
  return true;
end $$;
