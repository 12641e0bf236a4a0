-- Raises the number of the watches, so that what was fetched is matched again, and wakes whoever matches.
create or replace function record.count_watches() returns trigger
language plpgsql security definer set search_path = record, pg_temp as $$
begin
  if tg_op <> 'UPDATE' or (old.terms, old.ask_id) is distinct from (new.terms, new.ask_id) then
    perform nextval('record.watch_number');
    perform pg_notify('to_match', '');
  end if;
  return null;
end $$;

create or replace trigger count_watches after insert or update or delete on record.watches
  for each row execute function record.count_watches();
