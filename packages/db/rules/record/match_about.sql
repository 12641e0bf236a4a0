-- What answers something that came onto the record may have been fetched before: it is matched once more.
create or replace function record.match_about() returns trigger
language plpgsql security definer set search_path = record, pg_temp as $$
begin
  if new.verified and new.item_id is not null then
    update items a set matched_with = null from items i where i.id = new.item_id and a.about_key = i.key;
    if found then
      perform pg_notify('to_match', '');
    end if;
  end if;
  return null;
end $$;

create or replace trigger match_about after insert or update of verified, item_id, url on record.proceedings
  for each row execute function record.match_about();
