-- What a proceeding is watched by follows from its address: the item of its kind that Parliament has there.
create or replace function record.follow_item() returns trigger
language plpgsql security definer set search_path = record, pg_temp as $$
begin
  new.item_id := (select i.id from items i where i.url = new.url and i.kind = new.kind order by i.first_seen_at limit 1);
  return new;
end $$;

create or replace trigger follow_item before insert or update of url, kind on record.proceedings
  for each row execute function record.follow_item();
