-- A letter that did not reach its recipient does not count: its writer may write again.
create or replace function letters.let_write_again() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  delete from letters.persons p using letters.letters l
  where l.id = new.id and p.campaign_id = l.campaign_id and p.hash = l.person_hash;
  return null;
end $$;

create or replace trigger let_write_again after update of state on letters.mail
  for each row when (new.kind = 'letter' and new.state in ('withdrawn', 'refused', 'bounced') and old.state <> new.state)
  execute function letters.let_write_again();
