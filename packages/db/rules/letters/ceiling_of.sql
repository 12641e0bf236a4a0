-- What got through in the minute before it was too much, also what was under way just then, is what it takes. Where nothing did,
-- half the pace is tried.
create or replace function letters.ceiling_of(got_through bigint, pace_then double precision) returns double precision
language sql immutable as $$
  select case
    when got_through > 0 then least(got_through, pace_then)
    else greatest(0.5, coalesce(pace_then, 60) / 2)
  end
$$;
