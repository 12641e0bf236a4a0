-- Whatever holds a letter up, a pause, a test or a fault of the set-up, it is not kept for longer than two weeks from its confirmation.
create or replace function letters.give_back_unsent(most integer) returns integer
language sql security definer set search_path = letters, pg_temp as $$
  select letters.give_back(array(
    select m.id from letters.mail m join letters.letters l on l.id = m.id
    where m.kind = 'letter' and m.state = 'queued' and l.confirmed_at <= now() - interval '14 days'
    order by l.confirmed_at limit most for update of m skip locked
  ), 'waited-too-long')
$$;
