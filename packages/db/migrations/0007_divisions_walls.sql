-- What the public may see of divisions: those that are checked, who voted in them, and whom they were about.
create view record.published_divisions as select * from record.divisions where verified;
--> statement-breakpoint
create view record.published_amendment_divisions as
  select * from record.amendment_divisions
  where amendment_id in (select id from record.published_amendments)
    and division_id in (select id from record.published_divisions);
--> statement-breakpoint
create view record.published_votes as
  select * from record.votes where division_id in (select id from record.published_divisions);
--> statement-breakpoint
-- Names alone: how letters reach a member is nothing to the site.
create view record.published_members as
  select m.id, m.name, m.party, m.house, m.is_current, m.as_of,
    (select c.name from record.constituencies c where c.member_id = m.id order by c.name limit 1) as constituency
  from record.members m;
--> statement-breakpoint
create or replace view record.published_subjects as
  select id from record.published_bills
  union all select id from record.published_stages
  union all select id from record.published_sittings
  union all select id from record.published_publications
  union all select id from record.published_amendments
  union all select id from record.published_asks
  union all select id from record.published_texts
  union all select id from record.published_campaign_events
  union all select id from record.published_evidence
  union all select id from record.published_positions
  union all select id from record.published_divisions;
--> statement-breakpoint
-- A division is shown on its amendments, on their bill, and on the asks whose texts they are.
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
$$;
--> statement-breakpoint
grant select on
  record.published_divisions, record.published_amendment_divisions, record.published_votes, record.published_members
to safe_site;
--> statement-breakpoint
grant select on
  record.divisions, record.amendment_divisions, record.votes, record.published_divisions,
  record.published_amendment_divisions, record.published_votes, record.published_members
to safe_campaign;
--> statement-breakpoint
grant select, insert, update, delete on record.divisions, record.amendment_divisions, record.votes to safe_worker;
--> statement-breakpoint
grant select on
  record.published_divisions, record.published_amendment_divisions, record.published_votes, record.published_members
to safe_worker;
