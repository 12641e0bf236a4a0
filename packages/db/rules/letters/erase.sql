-- At once, when the supporter asks. A letter that is being sent this second cannot be called back: `sending` is answered. Mail about it
-- that is being sent is not tried again.
create or replace function letters.erase(status_hash bytea) returns text
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  erased_id uuid;
  current_state text;
begin
  select m.id, m.state into erased_id, current_state
  from letters.letters l join letters.mail m using (id) where l.status_token_hash = status_hash for update of m;
  if current_state is null or current_state = 'sending' then
    return current_state;
  end if;
  if current_state = 'queued' then
    update letters.mail set state = 'withdrawn' where id = erased_id;
  end if;
  perform letters.end_mail_about(erased_id);
  delete from letters.mail where id = erased_id;
  return 'erased';
end $$;
