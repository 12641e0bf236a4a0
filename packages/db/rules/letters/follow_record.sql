-- Gives every campaign that opens or closes with something of the record the days that the record has now; how many it changed. The pages
-- that speak of such a day are told, as another day of the same stage is one of its days, too.
create or replace function letters.follow_record() returns integer
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  moved integer;
begin
  with now_with as (
    select c.id from campaigns c, lateral with_days(c) d
    where (c.opens_with is not null or c.closes_with is not null)
      and (c.opens_on, c.opens_lost_at, c.closes_on, c.closes_lost_at) is distinct from (d.opens_on, d.opens_lost_at, d.closes_on, d.closes_lost_at)
  )
  -- The days themselves are the trigger's to give.
  update campaigns c set revision = c.revision from now_with where c.id = now_with.id;
  get diagnostics moved = row_count;
  return moved;
end $$;
