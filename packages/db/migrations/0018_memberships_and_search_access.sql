drop view record.published_search;
--> statement-breakpoint
-- As amendmentName of packages/bill-tracker says it.
create function record.amendment_name(kind text, number text) returns text
language sql immutable as $$
  select case kind
    when 'new-clause' then regexp_replace(number, '^NC\s*(?=\d)', 'New Clause ')
    when 'lords-amendment' then regexp_replace(number, '^(LA\s*)?(?=\d)', 'Lords Amendment ')
    when 'amendment' then regexp_replace(number, '^(?=\d)', 'Amendment ')
    else number
  end
$$;
--> statement-breakpoint
-- A seat or a party, and the day on which Parliament said so.
create view record.published_memberships as
  select m.*, h.fetched_at
  from record.memberships m join record.member_histories h on h.member_id = m.member_id;
--> statement-breakpoint
-- Names alone: how letters reach a member is nothing to the site. Who holds a seat is told as last synced; whoever else voted
-- or sponsored, as their history says, or else as at what they did last.
create or replace view record.published_members as
  select m.id, m.name, m.party, m.house, m.is_current, m.as_of,
    (select c.name from record.constituencies c where c.member_id = m.id order by c.name limit 1) as constituency
  from record.members m
  union all
  select seen.member_id, coalesce(h.name, seen.name), coalesce(had.name, seen.party), coalesce(sat.house, seen.house),
    case when sat.started_on is null then null else sat.ended_on is null end,
    case when sat.started_on is null then seen.as_of else (h.fetched_at at time zone 'Europe/London')::date end,
    coalesce(sat.name, seen.seat)
  from (
    select distinct on (member_id) member_id, name, party, house, seat, as_of
    from (
      select v.member_id, v.name, v.party, d.house, v.seat, d.held_on as as_of
      from record.published_votes v join record.published_divisions d on d.id = v.division_id
      union all
      select s.member_id, s.name, s.party, s.house, null, null
      from record.published_sponsors s where s.member_id is not null
    ) did
    order by member_id, as_of desc nulls last, name
  ) seen
  left join record.member_histories h on h.member_id = seen.member_id
  left join lateral (
    select name, house, started_on, ended_on from record.memberships m
    where m.member_id = seen.member_id and m.kind = 'seat'
    order by started_on desc limit 1
  ) sat on true
  left join lateral (
    select name from record.memberships m
    where m.member_id = seen.member_id and m.kind = 'party'
    order by started_on desc limit 1
  ) had on true
  where coalesce(sat.house, seen.house) is not null
    and not exists (select from record.members m where m.id = seen.member_id);
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
  union all select id from record.memberships;
--> statement-breakpoint
-- A seat or a party is shown on its member's page.
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
$$;
--> statement-breakpoint
grant select on record.published_memberships to safe_site, safe_campaign, safe_worker;
--> statement-breakpoint
grant select, insert, update, delete on record.memberships, record.member_histories to safe_worker;
--> statement-breakpoint
-- What search reads, as the published views tell it at this moment. Only the triggers below read it.
create view record.search_sources as
  select 'ask' as kind, id as subject_id, null::int as member_id, '/asks/' || slug as path, title, null::text as within,
    null::date as happened_on, null::text as number_key,
    concat_ws(' ', lede, would_mean, who_asks, stands_now, closest_it_came, in_law_instead) as body
  from record.published_asks
  union all
  select 'text', t.id, null, '/asks/' || a.slug || '#' || t.slug, t.label, a.title, t.happened_on, null,
    concat_ws(' ', t.plain_words, t.words)
  from record.published_texts t join record.published_asks a on a.id = t.ask_id
  where t.amendment_id is null
  union all
  select 'bill', id, null, '/bills/' || slug, short_title, sessions, royal_assent_on, null,
    concat_ws(' ', act_title, plain_summary, outcome_note, long_title)
  from record.published_bills
  union all
  select 'amendment', a.id, null, '/amendments/' || a.slug, record.amendment_name(a.kind, a.number),
    concat_ws(', ', b.short_title, s.house, s.name), coalesce(a.decided_on, a.moved_on), a.number_key,
    concat_ws(' ', a.plain_summary, a.note, a.became, a.explanatory_text,
      (select string_agg(p.name, ', ' order by p.position) from record.sponsors p where p.amendment_id = a.id),
      (select string_agg(line ->> 'text', ' ')
        from (select v.lines from record.amendment_versions v
          where v.amendment_id = a.id order by v.seen_at desc limit 1) last, jsonb_array_elements(last.lines) line))
  from record.published_amendments a
    join record.published_stages s on s.id = a.stage_id
    join record.published_bills b on b.id = a.bill_id
  union all
  select 'division', d.id, null, '/divisions/' || d.slug,
    'The ' || d.house || ' vote on ' || coalesce(
      (select string_agg(record.amendment_name(a.kind, a.number), ' and ' order by a.number_key)
        from record.published_amendment_divisions l join record.published_amendments a on a.id = l.amendment_id
        where l.division_id = d.id),
      d.title, 'division ' || d.number, 'a question not yet named'),
    'Division ' || d.number, d.held_on, null, concat_ws(' ', d.plain_summary, d.title, d.motion_note)
  from record.published_divisions d
  union all
  select 'member', null, m.id, '/members/' || m.id, m.name,
    concat_ws(', ', m.party, case m.house when 'Lords' then 'House of Lords' else coalesce(m.constituency, 'House of Commons') end),
    null, null,
    (select string_agg(distinct s.name, ', ') from record.memberships s where s.member_id = m.id)
  from record.published_members m
  union all
  select 'campaign-event', id, null, '/evidence#' || slug, title, null, happened_on, null, summary
  from record.published_campaign_events
  union all
  select 'evidence', id, null, '/evidence#' || slug, statement, who_says_so, null, null, concat_ws(' ', figure, period, caveat)
  from record.published_evidence;
--> statement-breakpoint
-- Brings search up to what the record now says of some rows and some members.
create function record.refresh_search(subjects uuid[], people int[]) returns void
language sql security definer set search_path = record, pg_temp as $$
  with told as materialized (
    select distinct on (path) * from (
      select * from record.search_sources where subject_id = any(subjects)
      union all
      select * from record.search_sources where member_id = any(people)
    ) one
  ), gone as (
    delete from record.search_documents d
    where (d.subject_id = any(subjects) or d.member_id = any(people)) and d.path not in (select path from told)
  )
  insert into record.search_documents as known
    (path, kind, subject_id, member_id, title, within, happened_on, number_key, body)
  select path, kind, subject_id, member_id, title, within, happened_on, number_key, body from told
  on conflict (path) do update set
    kind = excluded.kind, subject_id = excluded.subject_id, member_id = excluded.member_id, title = excluded.title,
    within = excluded.within, happened_on = excluded.happened_on, number_key = excluded.number_key, body = excluded.body
  where (known.kind, known.subject_id, known.member_id, known.title, known.within, known.happened_on, known.number_key, known.body)
    is distinct from (excluded.kind, excluded.subject_id, excluded.member_id, excluded.title, excluded.within,
      excluded.happened_on, excluded.number_key, excluded.body)
$$;
--> statement-breakpoint
revoke execute on function record.refresh_search(uuid[], int[]) from public;
--> statement-breakpoint
-- Every write to the record ends in its changes: they say which rows to read again, and whose names stand in them.
create function record.keep_search() returns trigger
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  subjects uuid[];
  people int[];
begin
  select array_agg(distinct id) into subjects from (
    select subject_id as id from written
    union all select a.id from written w join record.amendments a on a.bill_id = w.subject_id
      where w.subject_kind = 'bill' and w.field in ('shortTitle', 'verified')
    union all select a.id from written w join record.amendments a on a.stage_id = w.subject_id
      where w.subject_kind = 'stage' and w.field in ('name', 'house', 'verified')
    union all select x.id from written w join record.texts x on x.ask_id = w.subject_id or x.bill_id = w.subject_id
      where w.subject_kind in ('ask', 'bill') and w.field in ('title', 'slug', 'verified')
    union all select l.division_id from written w join record.amendment_divisions l on l.amendment_id = w.subject_id
      where w.subject_kind = 'amendment' and w.field in ('number', 'kind', 'verified')
  ) touched;
  select array_agg(distinct id) into people from (
    select v.member_id as id from written w join record.votes v on v.division_id = w.subject_id
      where w.subject_kind = 'division' and w.field in ('*', 'votes', 'verified')
    union all select s.member_id from written w join record.sponsors s on s.amendment_id = w.subject_id
      where w.subject_kind = 'amendment' and w.field in ('*', 'sponsors', 'verified')
    union all select (coalesce(nullif(w.after, 'null'), w.before) ->> 'memberId')::int from written w
      where w.subject_kind = 'membership' and w.field = '*'
    union all select m.member_id from written w join record.memberships m on m.id = w.subject_id
      where w.subject_kind = 'membership' and w.field <> '*'
  ) named where id is not null;
  perform record.refresh_search(coalesce(subjects, '{}'), coalesce(people, '{}'));
  return null;
end $$;
--> statement-breakpoint
create trigger keep_search after insert on record.changes
  referencing new table as written for each statement execute function record.keep_search();
--> statement-breakpoint
-- Who sits for which seat comes without changes.
create function record.keep_member_search() returns trigger
language plpgsql security definer set search_path = record, pg_temp as $$
begin
  perform record.refresh_search('{}', array[(to_jsonb(new) ->> tg_argv[0])::int, (to_jsonb(old) ->> tg_argv[0])::int]);
  return null;
end $$;
--> statement-breakpoint
create trigger keep_search after insert or delete or update of name, party, house, is_current on record.members
  for each row execute function record.keep_member_search('id');
--> statement-breakpoint
create trigger keep_search after update of name, member_id on record.constituencies
  for each row execute function record.keep_member_search('member_id');
--> statement-breakpoint
insert into record.search_documents (path, kind, subject_id, member_id, title, within, happened_on, number_key, body)
  select distinct on (path) path, kind, subject_id, member_id, title, within, happened_on, number_key, body
  from record.search_sources;
--> statement-breakpoint
create view record.published_search as select * from record.search_documents;
--> statement-breakpoint
grant select on record.published_search to safe_site, safe_campaign;
--> statement-breakpoint
create or replace function record.similar_words(typed text) returns setof text
language plpgsql stable security definer set search_path = record, public, pg_temp as $$
begin
  if not exists (select from pg_catalog.pg_extension where extname = 'pg_trgm') then
    return;
  end if;
  return query execute $query$
    select word from ts_stat('select spelling from record.search_documents')
    where length(word) between 3 and 40 and word ~ '^[[:alpha:]]+$' and similarity(word, $1) > 0.3
    order by similarity(word, $1) desc, ndoc desc, word limit 3
  $query$ using left(lower(typed), 40);
end $$;
