-- `record_changed` carries a JSON array of tags, or ["*"] when a run changed more than a notice can hold.
create or replace function record.announce_changes() returns trigger
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  tags text;
begin
  if (select count(distinct subject_id) from written) > 40 then
    tags := '["*"]';
  else
    select json_agg(distinct tag)::text into tags
    from (select distinct subject_kind, subject_id from written) w, record.change_tags(w.subject_kind, w.subject_id) tag;
  end if;
  if tags is not null then
    perform pg_notify('record_changed', tags);
  end if;
  return null;
end $$;

create or replace trigger announce_changes after insert on record.changes
  referencing new table as written for each statement execute function record.announce_changes();
