-- What staff have not settled by the time at which it would be erased, its writer gets back.
create or replace function letters.give_up_uncertain(most integer) returns integer
language sql security definer set search_path = letters, pg_temp as $$
  select letters.give_back(array(
    select m.id from letters.mail m
    where m.kind = 'letter' and m.state = 'uncertain' and m.erase_at <= now()
    order by m.erase_at limit most for update skip locked
  ), 'given-up')
$$;
