-- Which pages a change touches, as cache tags: the row itself, the rows it is shown under, and the lists of its kind.
-- Write the rows first and their changes last, so that a new row's parents are found.
create function record.change_tags(kind text, id uuid) returns setof text
language sql stable security definer set search_path = record, pg_temp as $$
  select 'kind:' || change_tags.kind
  union all select change_tags.id::text
  union all select bill_id::text from record.stages s where s.id = change_tags.id and change_tags.kind = 'stage'
  union all select s.bill_id::text from record.sittings t join record.stages s on s.id = t.stage_id
    where t.id = change_tags.id and change_tags.kind = 'sitting'
  union all select bill_id::text from record.publications p where p.id = change_tags.id and change_tags.kind = 'publication'
  union all select unnest(array[a.bill_id::text, a.stage_id::text]) from record.amendments a
    where a.id = change_tags.id and change_tags.kind = 'amendment'
  union all select x.ask_id::text from record.texts x
    where (x.id = change_tags.id and change_tags.kind = 'text') or (x.amendment_id = change_tags.id and change_tags.kind = 'amendment')
$$;
--> statement-breakpoint
-- `record_changed` carries a JSON array of tags, or ["*"] when a run changed more than a notice can hold.
create function record.announce_changes() returns trigger
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
--> statement-breakpoint
create trigger announce_changes after insert on record.changes
  referencing new table as written for each statement execute function record.announce_changes();
