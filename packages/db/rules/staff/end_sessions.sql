-- Ends a session, and with it others of the same account: one, or (`other` null and `all_of_them`) all. Says how many.
create or replace function staff.end_sessions(session bytea, other uuid, all_of_them boolean) returns int
language plpgsql security definer set search_path = staff, pg_temp as $$
declare
  person uuid;
  ended int;
begin
  select s.staff_id into person from sessions s where s.token_hash = session and is_live(s);
  if person is null then
    return 0;
  end if;
  update sessions s set revoked_at = now()
    where s.staff_id = person and s.revoked_at is null and s.expires_at > now()
      and (all_of_them or case when other is null then s.token_hash = session else s.id = other end);
  get diagnostics ended = row_count;
  if ended > 0 then
    insert into audit (staff_id, action, detail) values (person, 'signed-out', jsonb_build_object('sessions', ended));
  end if;
  return ended;
end $$;
