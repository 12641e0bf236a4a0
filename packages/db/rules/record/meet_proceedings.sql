-- What was written by hand is watched from when Parliament's own of it is first fetched.
create or replace function record.meet_proceedings() returns trigger
language plpgsql security definer set search_path = record, pg_temp as $$
begin
  update proceedings p set item_id = w.id from written w where p.item_id is null and p.url = w.url and p.kind = w.kind;
  return null;
end $$;

create or replace trigger meet_proceedings after insert on record.items
  referencing new table as written for each statement execute function record.meet_proceedings();
