-- Tells a recipient from all others; `recipientKey` has the same. A member's is their bare number, as it was before there were kinds.
create or replace function letters.recipient_key(kind text, holder integer) returns text
language sql immutable set search_path = letters, pg_temp as $$
  select case kind when 'member' then '' else kind || ':' end || holder
$$;
