-- Tells the pages of some rows that something about them is told otherwise, though the rows did not change.
create or replace function record.announce_subjects(one uuid) returns void
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  tags text;
begin
  select json_agg(distinct tag)::text into tags
    from (select distinct kind, subject_id from proposals where set_id = one limit 40) p, change_tags(p.kind, p.subject_id) tag;
  if tags is not null then
    perform pg_notify('record_changed', tags);
  end if;
end $$;
