-- Keeps the hash of a new link, good for a quarter of an hour, and clears away what nobody can use any more. Says until when.
create or replace function staff.save_link(link bytea, person uuid) returns timestamptz
language plpgsql security definer set search_path = staff, pg_temp as $$
declare
  until constant timestamptz := now() + interval '15 minutes';
begin
  if octet_length(link) is distinct from 32 then
    raise exception 'a link is kept by the hash of its secret' using errcode = 'check_violation';
  end if;
  delete from sign_in_links where expires_at < now();
  insert into sign_in_links (token_hash, staff_id, expires_at)
    select link, id, until from accounts where id = person and disabled_at is null;
  return until;
end $$;
