-- What was published in a hurry and nobody looked at in time goes back by itself. Gives how many sets did; one that cannot, since
-- something changed since, waits for a person.
create or replace function record.undo_unlooked() returns integer
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  one uuid;
  done integer := 0;
begin
  perform pg_advisory_xact_lock(hashtext('record.publish'));
  for one in select id from sets
    where manner = 'hurry' and look_until < now() and looked_at is null and undone_at is null order by at desc limit 100
  loop
    begin
      perform undo_set(one, null, 'It was published in a hurry, and no second person looked at it in time.');
      done := done + 1;
    exception when sqlstate 'SR001' or unique_violation or foreign_key_violation then null;
    end;
  end loop;
  return done;
end $$;
