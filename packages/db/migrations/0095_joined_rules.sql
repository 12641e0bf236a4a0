-- From packages/db/rules/record/change_tags.sql.
-- Which pages a change touches, as cache tags: the row itself, the rows it is shown under, and the lists of its kind.
-- Write the rows first and their changes last, so that a new row's parents are found.
-- A division is shown on its amendments, on their bill, and on the asks whose texts they are; a position on its ask; a source on
-- everything that cites it; a seat, a party or a post on its member's page; a stance on its member's page and its ask's; a notice on its
-- ask and its bill; what a bill could carry on the ask's page and wherever its status stands.
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
  union all select x.amendment_id::text from record.texts x
    where x.id = change_tags.id and change_tags.kind = 'text' and x.amendment_id is not null
  union all select c.ask_id::text from record.could_carry c
    where (c.id = change_tags.id and change_tags.kind = 'could-carry') or (c.bill_id = change_tags.id and change_tags.kind = 'bill')
  union all select unnest(array[a.id::text, a.bill_id::text])
    from record.amendment_divisions l join record.amendments a on a.id = l.amendment_id
    where l.division_id = change_tags.id and change_tags.kind = 'division'
  union all select x.ask_id::text
    from record.amendment_divisions l join record.texts x on x.amendment_id = l.amendment_id
    where l.division_id = change_tags.id and change_tags.kind = 'division'
  union all select unnest(array_remove(array[n.ask_id::text, n.bill_id::text], null)) from record.notices n
    where n.id = change_tags.id and change_tags.kind = 'notice'
  union all select p.ask_id::text from record.positions p
    where p.id = change_tags.id and change_tags.kind = 'position' and p.ask_id is not null
  union all select unnest(array[c.subject_id::text, 'kind:' || c.subject_kind]) from record.citations c
    where c.source_id = change_tags.id and change_tags.kind = 'source'
  union all select 'member:' || m.member_id from record.memberships m
    where m.id = change_tags.id and change_tags.kind = 'membership'
  union all select 'member:' || p.member_id from record.posts p
    where p.id = change_tags.id and change_tags.kind = 'post'
  union all select unnest(array['member:' || s.member_id, s.ask_id::text]) from record.stances s
    where s.id = change_tags.id and change_tags.kind = 'stance'
$$;
--> statement-breakpoint
-- From packages/db/rules/record/checkable_table.sql.
-- The table of a kind of row that people check; null of any other kind.
create or replace function record.checkable_table(kind text) returns regclass
language sql stable set search_path = record, pg_temp as $$
  select case kind
    when 'bill' then 'bills' when 'stage' then 'stages' when 'sitting' then 'sittings' when 'publication' then 'publications'
    when 'amendment' then 'amendments' when 'division' then 'divisions' when 'ask' then 'asks' when 'text' then 'texts'
    when 'campaign-event' then 'campaign_events' when 'evidence' then 'evidence' when 'position' then 'positions'
    when 'help-service' then 'help_services' when 'could-carry' then 'could_carry' when 'stance' then 'stances'
    when 'notice' then 'notices'
  end::regclass
$$;
--> statement-breakpoint
-- From packages/db/rules/record/held_counts.sql.
-- How much waits to be checked, by kind: counts alone, so that what is held cannot be read through them.
create or replace view record.held_counts as
  with unchecked as (
    select 'bill' as subject_kind from record.bills where not verified
    union all select 'stage' from record.stages where not verified
    union all select 'sitting' from record.sittings where not verified
    union all select 'publication' from record.publications where not verified
    union all select 'amendment' from record.amendments where not verified
    union all select 'division' from record.divisions where not verified
    union all select 'ask' from record.asks where not verified
    union all select 'text' from record.texts where not verified
    union all select 'campaign-event' from record.campaign_events where not verified
    union all select 'evidence' from record.evidence where not verified
    union all select 'position' from record.positions where not verified
    union all select 'help-service' from record.help_services where not verified
    union all select 'could-carry' from record.could_carry where not verified
    union all select 'stance' from record.stances where not verified
    union all select 'notice' from record.notices where not verified
  ), held as (
    select subject_kind, 1 as facts, 0 as rows from record.held_facts where closed_at is null
    union all select subject_kind, 0, 1 from unchecked
  )
  select subject_kind, sum(facts)::integer as facts, sum(rows)::integer as rows from held group by subject_kind;
--> statement-breakpoint
-- From packages/db/rules/record/may_set.sql.
-- What a proposal may name, by kind of row: its editable fields, what a new row stands in, and what follows from these. The kinds of
-- `bill-tracker` say the same; a test holds the two together.
create or replace function record.may_set(kind text) returns text[]
language sql immutable parallel safe as $$
  select case kind
    when 'bill' then array['slug', 'parliamentId', 'shortTitle', 'longTitle', 'sessions', 'originatingHouse', 'currentHouse', 'outcome',
      'outcomeNote', 'actTitle', 'actUrl', 'royalAssentOn', 'plainSummary', 'lookedOn']
    when 'stage' then array['billId', 'kind', 'house', 'round', 'name', 'position', 'plainSummary', 'note']
    when 'sitting' then array['stageId', 'sitsOn']
    when 'publication' then array['billId', 'title', 'kind', 'house', 'publishedOn', 'url']
    when 'amendment' then array['slug', 'billId', 'stageId', 'kind', 'number', 'numberKey', 'became', 'plainSummary', 'note', 'movedOn',
      'decision', 'decidedOn', 'countFor', 'countAgainst', 'location', 'explanatoryText', 'words', 'sponsors']
    when 'division' then array['plainSummary', 'ayeMeans', 'amendment', 'parliamentId', 'number', 'title', 'ayeCount', 'noCount',
      'motionNote', 'carried', 'majority', 'parliamentUrl']
    when 'ask' then array['slug', 'title', 'lede', 'wouldMean', 'whoAsks', 'standsNow', 'closestItCame', 'inLawInstead', 'lookedOn']
    when 'text' then array['slug', 'askId', 'billId', 'amendmentId', 'label', 'plainWords', 'strength', 'happenedOn', 'fate', 'words',
      'apart', 'rule', 'namesConsent']
    when 'could-carry' then array['askId', 'billId', 'why']
    when 'campaign-event' then array['slug', 'title', 'happenedOn', 'precision', 'summary']
    when 'evidence' then array['slug', 'figure', 'statement', 'period', 'whoSaysSo', 'caveat']
    when 'position' then array['slug', 'askId', 'who', 'side', 'statement', 'heldWhen']
    when 'stance' then array['memberId', 'askId', 'side', 'saidOn', 'source', 'saidWhere', 'words']
    when 'notice' then array['slug', 'askId', 'billId', 'kind', 'title', 'titleEs', 'titlePt', 'titleCy', 'words', 'wordsEs', 'wordsPt',
      'wordsCy', 'buttonTo', 'buttonLabel', 'buttonLabelEs', 'buttonLabelPt', 'buttonLabelCy', 'startsOn', 'endsOn']
    when 'help-service' then array['slug', 'name', 'runBy', 'kind', 'audience', 'nations', 'number', 'textNumber', 'hours', 'cost',
      'languages', 'access', 'discretion', 'site', 'siteCy', 'siteEs', 'sitePt', 'checkedOn']
    when 'source' then array['title', 'publisher', 'kind', 'url', 'publishedOn', 'archiveUrl', 'checkedOn', 'inPrint']
  end
$$;
--> statement-breakpoint
-- From packages/db/rules/record/published_changes.sql.
-- What changed in the rows that are public. Who of the staff did it is nothing to the public; of a stance that was told in private, now
-- or before, neither is anything but the side. What was changed in a notice before its first day is not told afterwards either:
-- `record.begin_notices` writes that it began.
create or replace view record.published_changes as
  select id, at, origin, subject_kind, subject_id, field,
    case when is_private and jsonb_typeof(before) = 'object' then jsonb_build_object('side', before -> 'side') else before end as before,
    case when is_private and jsonb_typeof(after) = 'object' then jsonb_build_object('side', after -> 'side') else after end as after,
    case when not is_private then why end as why,
    case when not is_private then source_url end as source_url,
    case when not is_private then quote end as quote,
    set_id, undoes
  from (
    select c.*, c.subject_kind = 'stance' and (
      exists (select from record.stances s where s.id = c.subject_id and s.source = 'private')
      or exists (select from record.changes o where o.subject_id = c.subject_id and o.field = 'source')) as is_private
    from record.changes c where c.subject_id in (select id from record.published_subjects)
  ) told
  where (not is_private or field in ('*', 'side', 'verified'))
    and (subject_kind <> 'notice' or at >= (
      select n.starts_on::timestamp at time zone 'Europe/London' from record.notices n where n.id = told.subject_id
    ));
--> statement-breakpoint
-- From packages/db/rules/record/published_subjects.sql.
-- The rows that are public, of whatever kind: what was changed in them, and what they cite, is public too.
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
  union all select id from record.posts
  union all select id from record.published_help_services
  union all select id from record.published_corrections
  union all select id from record.published_could_carry
  union all select id from record.published_stances
  union all select id from record.published_notices;
--> statement-breakpoint
-- From packages/db/rules/record/published_undone.sql.
-- New rows that were public and went when their set was undone: what they were called, for corrections. Only what the public could have
-- read: whose parents are public, and were so when it came, or came and went with it; a notice only once its first day had come. Why a
-- stance that was told in private went is nothing to the public.
create or replace view record.published_undone as
  select s.id as set_id, p.kind as subject_kind, p.subject_id, p.title, p.within, came.after ->> 'slug' as slug,
    coalesce(p.bill_id, (came.after ->> 'billId')::uuid) as bill_id, (came.after ->> 'askId')::uuid as ask_id,
    came.id as came_by, came.at as came_at, went.id as went_by, went.at as went_at,
    case when came.after ->> 'source' is distinct from 'private' then went.why end as why
  from record.sets s
    join record.proposals p on p.set_id = s.id and p.act = 'add'
    join record.changes came on came.set_id = s.id and came.subject_id = p.subject_id and came.field = '*' and not came.undoes
    join record.changes went on went.set_id = s.id and went.subject_id = p.subject_id and went.field = '*' and went.undoes
  where s.undone_at is not null
    and (p.kind <> 'notice' or went.at >= (came.after ->> 'startsOn')::timestamp at time zone 'Europe/London')
    and p.subject_id not in (select id from record.published_subjects)
    and not exists (
      select from unnest(array[p.bill_id, (came.after ->> 'billId')::uuid, (came.after ->> 'stageId')::uuid, (came.after ->> 'askId')::uuid]) parent
      where parent <> p.subject_id
        and parent not in (select other.subject_id from record.proposals other where other.set_id = s.id and other.act = 'add')
        and (parent not in (select id from record.published_subjects)
          or exists (
            select from record.changes later where later.subject_id = parent and later.field = 'verified' and later.id > came.id)));
--> statement-breakpoint
-- From packages/db/rules/record/search_sources.sql.
-- What search reads, as the published views tell it at this moment. Only `record.refresh_search` reads it.
create or replace view record.search_sources as
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
    concat_ws(' ', a.plain_summary, a.note, a.became, a.main_header, a.explanatory_text,
      (select string_agg(p.name, ', ' order by p.position) from record.sponsors p where p.amendment_id = a.id),
      (select string_agg(record.line_words(line), ' ' order by place)
        from (select v.lines from record.amendment_versions v
          where v.amendment_id = a.id order by v.seen_at desc limit 1) last,
          jsonb_array_elements(last.lines) with ordinality as one (line, place)))
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
  select 'notice', n.id, null, '/notices/' || n.slug, n.title,
    case n.kind when 'call' then 'Call to act' else 'News' end, n.public_on, null,
    concat_ws(' ', n.words, n.title_es, n.words_es, n.title_pt, n.words_pt, n.title_cy, n.words_cy)
  from record.published_notices n
  union all
  select 'evidence', id, null, '/evidence#' || slug, statement, who_says_so, null, null, concat_ws(' ', figure, period, caveat)
  from record.published_evidence
  union all
  select 'stance', s.id, s.member_id, '/members/' || s.member_id || '#stance-' || s.id,
    m.name || case s.side when 'for' then ': for it' when 'against' then ': against it' else ': took neither side' end,
    a.title, s.told_on, null, concat_ws(' ', s.said_where, s.words)
  from record.published_stances s
    join record.published_asks a on a.id = s.ask_id
    join record.published_members m on m.id = s.member_id;
