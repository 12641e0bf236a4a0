-- Before hand-over, when the supporter asks: content and key go at once, the page stays to say so. A letter that is being
-- sent this second cannot be called back; any other state is answered as it is. Mail about it that is being sent is not tried again.
create or replace function letters.withdraw(status_hash bytea) returns text
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  found_id uuid;
  current_state text;
begin
  select m.id, m.state into found_id, current_state
  from letters.letters l join letters.mail m using (id) where l.status_token_hash = status_hash for update of m;
  if current_state is distinct from 'queued' then
    return current_state;
  end if;
  update letters.mail set state = 'withdrawn', sealed = null, wrapped_key = null where id = found_id;
  perform letters.end_mail_about(found_id);
  return 'withdrawn';
end $$;
