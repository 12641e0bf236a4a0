-- Takes the place of one letter at the meeting that has this code now; which it is, or null where there is none, or no room left.
-- One statement: however many press at once, no more get in than there is room for.
create or replace function letters.take_place(given text) returns uuid
language sql volatile security definer set search_path = letters, pg_temp as $$
  update letters.meetings m set taken = m.taken + 1
  where m.code = given and m.opens_at <= now() and m.closes_at > now() and m.taken < m.room
  returning m.id
$$;
