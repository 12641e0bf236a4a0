-- Under which address the browser must have asked for a link for this one to be used in it; none of one that is not good.
create or replace function staff.address_of_link(link bytea) returns text
language sql stable security definer set search_path = staff, pg_temp as $$
  select a.email from sign_in_links l join accounts a on a.id = l.staff_id and a.disabled_at is null
  where l.token_hash = link and l.used_at is null and l.expires_at > now()
$$;
