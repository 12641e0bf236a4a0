-- What nobody decided in a week is not kept any longer.
create or replace function letters.drop_stale_held() returns integer
language sql security definer set search_path = letters, pg_temp as $$
  select letters.refuse_held(array(select h.letter_id from letters.held h where h.held_at < now() - interval '7 days'))
$$;
