-- An edge of nought to thirty-two: how often of thirty-two tosses a coin, as the server's own secure source of chance tosses it, shows
-- heads. So both ends, at which alone one letter could be told for certain, are drawn twice in four thousand million times.
create or replace function letters.draw_edge() returns smallint
language sql volatile as $$
  select bit_count(substring(uuid_send(gen_random_uuid()) from 1 for 4))::smallint
$$;
