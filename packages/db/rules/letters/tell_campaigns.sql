-- A call to act says whether its campaign takes letters: the site makes the pages of notices anew when that may have changed.
create or replace function letters.tell_campaigns() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  if tg_op <> 'UPDATE' or (old.slug, old.state, old.opens_on, old.closes_on, old.closes_with, old.expects_vote)
    is distinct from (new.slug, new.state, new.opens_on, new.closes_on, new.closes_with, new.expects_vote) then
    perform pg_notify('record_changed', '["kind:notice"]');
  end if;
  return null;
end $$;

create or replace trigger tell_campaigns after insert or update or delete on letters.campaigns
  for each row execute function letters.tell_campaigns();
