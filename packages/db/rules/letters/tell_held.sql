-- What the public is told of a number: the largest step that it passes by its edge, of 50, 100, 200, 500, 1,000 and so on; 0 when it
-- passes none. At least so many there are; and while it is 0, fewer than a hundred.
create or replace function letters.tell_held(counted bigint, edge integer) returns integer
language sql immutable as $$
  select coalesce(max(step), 0)::integer from (
    select first * (10 ^ zeros)::bigint as step from unnest(array[1, 2, 5]) first, generate_series(1, 7) zeros
  ) steps where step >= 50 and counted >= step + edge
$$;
