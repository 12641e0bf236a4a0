-- A session begins here and nowhere else: with an unused link, of an account that is open. Of two presses at the same moment one
-- wins; the account's other links end, and so does the session that this browser had. Whose it is; nobody's where the link is not good.
create or replace function staff.sign_in(link bytea, session bytea, former bytea) returns uuid
language plpgsql security definer set search_path = staff, pg_temp as $$
declare
  person uuid;
begin
  if octet_length(session) is distinct from 32 then
    raise exception 'a session is kept by the hash of its secret' using errcode = 'check_violation';
  end if;
  update sign_in_links set used_at = now()
    where token_hash = link and used_at is null and expires_at > now() returning staff_id into person;
  -- One that is being disabled at this moment waits for this, or this for it.
  perform from accounts where id = person and disabled_at is null for share;
  if not found then
    return null;
  end if;
  delete from sign_in_links where staff_id = person;
  update sessions set revoked_at = now() where token_hash = former and revoked_at is null;
  delete from sessions where expires_at < now();
  insert into sessions (token_hash, staff_id, expires_at) values (session, person, now() + interval '12 hours');
  insert into audit (staff_id, action) values (person, 'signed-in');
  return person;
end $$;
