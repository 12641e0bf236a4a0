-- Keeps for staff what the record did to a campaign's days: what one writing comes to, however many steps it takes. What staff changed
-- themselves stands in the audit.
create or replace function letters.tell_days() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  told record;
begin
  for told in
    select * from (values
      ('opens', old.opens_with, new.opens_with, old.opens_on, new.opens_on, old.opens_lost_at, new.opens_lost_at),
      ('closes', old.closes_with, new.closes_with, old.closes_on, new.closes_on, old.closes_lost_at, new.closes_lost_at)
    ) t (edge, followed, follows, was, becomes, was_lost_at, lost_at)
    where follows = followed and (was is distinct from becomes or (was_lost_at is null) <> (lost_at is null))
  loop
    update campaign_day_changes d set becomes = told.becomes where d.campaign_id = new.id and d.edge = told.edge and d.at = now();
    if not found then
      insert into campaign_day_changes (campaign_id, edge, was, becomes) values (new.id, told.edge, told.was, told.becomes);
    elsif told.lost_at is null then
      delete from campaign_day_changes d
        where d.campaign_id = new.id and d.edge = told.edge and d.at = now() and d.was is not distinct from d.becomes;
    end if;
  end loop;
  return null;
end $$;

create or replace trigger tell_days after update on letters.campaigns
  for each row execute function letters.tell_days();
