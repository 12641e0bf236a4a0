-- Whoever saves a campaign that opens or closes with something of the record says with what; the days are the record's.
create or replace function letters.take_days() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  is_new constant boolean := tg_op = 'INSERT';
begin
  new.opens_lost_at := case when is_new or new.opens_with is distinct from old.opens_with then null else old.opens_lost_at end;
  new.closes_lost_at := case when is_new or new.closes_with is distinct from old.closes_with then null else old.closes_lost_at end;
  if new.opens_with is not null then
    new.opens_on := case when is_new or new.opens_with is distinct from old.opens_with then null else old.opens_on end;
  end if;
  if new.closes_with is not null then
    new.closes_on := case when is_new or new.closes_with is distinct from old.closes_with then null else old.closes_on end;
  end if;
  return with_days(new);
end $$;

create or replace trigger take_days before insert or update on letters.campaigns
  for each row execute function letters.take_days();
