-- Whose session this is, for a rule that acts for them: nobody else is taken for an answer.
create or replace function staff.who_is(session bytea) returns uuid
language plpgsql stable security definer set search_path = staff, pg_temp as $$
declare
  person uuid;
begin
  select a.id into person from sessions s join accounts a on a.id = s.staff_id
    where s.token_hash = session and is_live(s) and a.disabled_at is null;
  if person is null then
    raise exception 'only who is signed in may do this' using errcode = 'insufficient_privilege';
  end if;
  return person;
end $$;
