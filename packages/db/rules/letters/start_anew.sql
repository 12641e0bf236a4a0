-- Whoever confirms has the mailbox: what others asked for under its address before counts no more.
create or replace function letters.start_anew(link bytea) returns void
language sql volatile security definer set search_path = letters, pg_temp as $$
  delete from letters.rate_limits r using letters.mailed_links k
  where k.token_hash = link and r.who_hash = k.mailbox_hash and r.bucket in ('letter-mail', 'alert-mail')
$$;
