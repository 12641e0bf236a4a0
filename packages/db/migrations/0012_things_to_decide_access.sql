-- Staff say what a division decided and what it was on, and which of Parliament's it is; sync brings what to choose from.
grant update on record.divisions to safe_campaign;
--> statement-breakpoint
grant insert, delete on record.amendment_divisions to safe_campaign;
--> statement-breakpoint
grant select on record.division_candidates to safe_campaign;
--> statement-breakpoint
grant select, insert, update, delete on record.division_candidates to safe_worker;
--> statement-breakpoint
-- Staff take papers off the record too.
grant update on record.publications to safe_campaign;
--> statement-breakpoint
-- A position is shown on its ask; a source on everything that cites it.
create or replace function record.change_tags(kind text, id uuid) returns setof text
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
  union all select unnest(array[a.id::text, a.bill_id::text])
    from record.amendment_divisions l join record.amendments a on a.id = l.amendment_id
    where l.division_id = change_tags.id and change_tags.kind = 'division'
  union all select x.ask_id::text
    from record.amendment_divisions l join record.texts x on x.amendment_id = l.amendment_id
    where l.division_id = change_tags.id and change_tags.kind = 'division'
  union all select p.ask_id::text from record.positions p
    where p.id = change_tags.id and change_tags.kind = 'position' and p.ask_id is not null
  union all select unnest(array[c.subject_id::text, 'kind:' || c.subject_kind]) from record.citations c
    where c.source_id = change_tags.id and change_tags.kind = 'source'
$$;
