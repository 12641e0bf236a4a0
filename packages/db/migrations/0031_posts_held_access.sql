-- A post, and the day on which Parliament last told the list that it stands in.
create view record.published_posts as
  select p.*, l.as_of from record.posts p join record.post_lists l on l.kind = p.kind;
--> statement-breakpoint
create view record.published_post_lists as select * from record.post_lists;
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
  union all select id from record.published_divisions
  union all select id from record.memberships
  union all select id from record.posts;
--> statement-breakpoint
-- A post is shown on its member's page.
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
  union all select 'member:' || m.member_id from record.memberships m
    where m.id = change_tags.id and change_tags.kind = 'membership'
  union all select 'member:' || p.member_id from record.posts p
    where p.id = change_tags.id and change_tags.kind = 'post'
$$;
--> statement-breakpoint
grant select on record.published_posts, record.published_post_lists to safe_site, safe_campaign, safe_worker;
--> statement-breakpoint
-- A post ends and is never taken out.
grant select, insert, update on record.posts, record.post_lists to safe_worker;
