-- The open sessions of whoever has this one.
create or replace function staff.own_sessions(session bytea)
returns table (id uuid, created_at timestamptz, seen_at timestamptz, expires_at timestamptz, is_this boolean)
language sql stable security definer set search_path = staff, pg_temp as $$
  select s.id, s.created_at, s.seen_at, s.expires_at, s.token_hash = session
  from sessions mine join sessions s on s.staff_id = mine.staff_id
  where mine.token_hash = session and is_live(mine) and is_live(s)
  order by s.created_at desc, s.id
$$;
