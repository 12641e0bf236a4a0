-- The pace that is kept to with a relay, or a domain, that has said that it was too much: nine tenths of what it showed to take in a
-- minute, for ten minutes after the pause; then a tenth more each minute, until it says so again or there is no need of it.
create or replace function letters.learned_pace(of_one letters.pace) returns double precision
language sql stable as $$
  select case when grown < 6000 then grown end from (
    select 0.9 * of_one.ceiling * power(
      1.1, least(200, greatest(0, extract(epoch from now() - of_one.slowed_until)::double precision / 60 - 10))
    ) as grown
  ) paces
$$;
