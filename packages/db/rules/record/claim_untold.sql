-- What newly waits and its watchers were not told of: once, to whichever process asks first. Who watches an ask is told of what answers
-- something on its record, too. Gathered for two minutes, and at most once an hour, so that a busy day is a few mails.
create or replace function record.claim_untold() returns table (staff_id uuid, title text)
language plpgsql security definer set search_path = record, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('record.claim_untold'));
  if exists (select from finds f join watches w on w.id = f.watch_id where f.told_at > now() - interval '1 hour' and w.told <> '{}')
    or not exists (select from finds f where f.state = 'waiting' and f.told_at is null and f.found_at < now() - interval '2 minutes') then
    return;
  end if;
  return query
    with untold as (
      update finds f set told_at = now() where f.state = 'waiting' and f.told_at is null returning f.id, f.item_id, f.ask_id, f.watch_id, f.score
    )
    select person, i.title from untold u
      join items i on i.id = u.item_id
      join watches w on w.id = u.watch_id or (u.watch_id is null and w.ask_id = u.ask_id)
      cross join lateral unnest(w.told) person
    group by person, i.id, i.title order by person, max(u.score) desc, i.title;
end $$;
