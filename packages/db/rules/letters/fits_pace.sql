-- How many more fit a pace now: a bucket that refills evenly and holds so much time's worth, so that a worker which looks every two
-- seconds loses nothing.
create or replace function letters.fits_pace(next_at timestamptz, per_minute double precision, slack interval) returns integer
language sql stable as $$
  select case
    when next_at > now() + slack then 0
    else floor(extract(epoch from now() + slack - greatest(next_at, now())) * per_minute / 60.0)::integer + 1
  end
$$;
