-- From packages/db/rules/letters/tell_campaigns.sql.
-- A call to act says whether its campaign takes letters: the site makes the pages of notices anew when that may have changed.
create or replace function letters.tell_campaigns() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  if tg_op <> 'UPDATE' or (old.slug, old.state, old.opens_on, old.closes_on) is distinct from (new.slug, new.state, new.opens_on, new.closes_on) then
    perform pg_notify('record_changed', '["kind:notice"]');
  end if;
  return null;
end $$;

create or replace trigger tell_campaigns after insert or update or delete on letters.campaigns
  for each row execute function letters.tell_campaigns();
revoke execute on function letters.tell_campaigns() from public;
--> statement-breakpoint
-- From packages/db/rules/record/begin_notices.sql.
-- Writes that a notice has begun whose first day came after it was published: so feeds, search and alerts are told on that day, by one
-- worker of however many, once. What was published on one of its days is told by that already.
create or replace function record.begin_notices() returns integer
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  due uuid[];
begin
  -- What another worker wrote meanwhile is seen by the statement after.
  perform pg_advisory_xact_lock(hashtextextended('record.begin_notices', 0));
  select array_agg(n.id order by n.starts_on, n.slug) into due from published_notices n
    where not n.is_over and not exists (
      select from published_changes c
      where c.subject_id = n.id and c.after <> 'null' and (c.field in ('*', 'begun') or (c.field = 'verified' and c.after = 'true'))
    );
  -- Who writes nothing holds up nobody who waits for the changes to settle.
  if due is null then
    return 0;
  end if;
  insert into changes (origin, subject_kind, subject_id, field, before, after)
    select 'staff', 'notice', n.id, 'begun', null, to_jsonb(n.ends_on) from notices n where n.id = any (due);
  return cardinality(due);
end $$;
revoke execute on function record.begin_notices() from public;
--> statement-breakpoint
-- From packages/db/rules/record/change_tags.sql.
-- Which pages a change touches, as cache tags: the row itself, the rows it is shown under, and the lists of its kind.
-- Write the rows first and their changes last, so that a new row's parents are found.
-- A notice is shown on its ask and its bill. A division is shown on its amendments, on their bill, and on the asks whose texts they are; a position on its ask; a source on
-- everything that cites it; a seat, a party or a post on its member's page; what a bill could carry on the ask's page and wherever its
-- status stands.
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
    when 'help-service' then 'help_services' when 'could-carry' then 'could_carry'
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
    union all select 'notice' from record.notices where not verified
  ), held as (
    select subject_kind, 1 as facts, 0 as rows from record.held_facts where closed_at is null
    union all select subject_kind, 0, 1 from unchecked
  )
  select subject_kind, sum(facts)::integer as facts, sum(rows)::integer as rows from held group by subject_kind;
--> statement-breakpoint
-- From packages/db/rules/record/keep_effect.sql.
-- Notes what a publish does to a row, for an undo to play backwards.
create or replace function record.keep_effect() returns trigger
language plpgsql security definer set search_path = record, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into set_effects (set_id, place, after) values (current_setting('safe.set')::uuid, tg_table_name, to_jsonb(new));
  elsif tg_op = 'DELETE' then
    insert into set_effects (set_id, place, before) values (current_setting('safe.set')::uuid, tg_table_name, to_jsonb(old));
  elsif new is distinct from old then
    insert into set_effects (set_id, place, before, after)
      values (current_setting('safe.set')::uuid, tg_table_name, to_jsonb(old), to_jsonb(new));
  end if;
  return null;
end $$;

create or replace trigger keep_effect after insert or update or delete on record.bills
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.stages
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.sittings
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.publications
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.amendments
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.amendment_versions
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.sponsors
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.divisions
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.amendment_divisions
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.votes
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.asks
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.texts
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.could_carry
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.campaign_events
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.notices
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.evidence
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.positions
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.help_services
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.sources
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.citations
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.pins
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.held_facts
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.conflicts
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();
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
      'decision', 'decidedOn', 'countFor', 'countAgainst', 'parliamentUrl', 'words', 'sponsors']
    when 'division' then array['plainSummary', 'ayeMeans', 'amendment', 'parliamentId', 'number', 'title', 'ayeCount', 'noCount',
      'motionNote', 'carried', 'majority', 'parliamentUrl']
    when 'ask' then array['slug', 'title', 'lede', 'wouldMean', 'whoAsks', 'standsNow', 'closestItCame', 'inLawInstead', 'lookedOn']
    when 'text' then array['slug', 'askId', 'billId', 'amendmentId', 'label', 'plainWords', 'strength', 'happenedOn', 'fate', 'words',
      'apart', 'rule', 'namesConsent', 'position']
    when 'could-carry' then array['askId', 'billId', 'why']
    when 'campaign-event' then array['slug', 'title', 'happenedOn', 'precision', 'summary']
    when 'evidence' then array['slug', 'figure', 'statement', 'period', 'whoSaysSo', 'caveat']
    when 'position' then array['slug', 'askId', 'who', 'side', 'statement', 'heldWhen']
    when 'notice' then array['slug', 'askId', 'billId', 'kind', 'title', 'titleEs', 'titlePt', 'titleCy', 'words', 'wordsEs', 'wordsPt',
      'wordsCy', 'buttonTo', 'buttonLabel', 'buttonLabelEs', 'buttonLabelPt', 'buttonLabelCy', 'startsOn', 'endsOn']
    when 'help-service' then array['slug', 'name', 'runBy', 'kind', 'audience', 'nations', 'number', 'textNumber', 'hours', 'cost',
      'languages', 'access', 'discretion', 'site', 'siteCy', 'siteEs', 'sitePt', 'checkedOn']
    when 'source' then array['title', 'publisher', 'kind', 'url', 'publishedOn', 'archiveUrl', 'checkedOn', 'inPrint']
  end
$$;
--> statement-breakpoint
-- From packages/db/rules/record/published_changes.sql.
-- What changed in the rows that are public. Who of the staff did it is nothing to the public. What was changed in a notice before its first
-- day is not told afterwards either: `record.begin_notices` writes that it began.
create or replace view record.published_changes as
  select id, at, origin, subject_kind, subject_id, field, before, after, why, source_url, quote, set_id, undoes
  from record.changes c
  where subject_id in (select id from record.published_subjects)
    and (subject_kind <> 'notice' or at >= (
      select n.starts_on::timestamp at time zone 'Europe/London' from record.notices n where n.id = c.subject_id
    ));
--> statement-breakpoint
-- From packages/db/rules/record/published_notices.sql.
-- News and calls to act, from their first London day on; of one that is dated ahead nothing is public. It says itself when it is over, and
-- whether the campaign that its button leads to takes letters: the site sees nothing else of the letters.
create or replace view record.published_notices as
  select n.*,
    greatest(n.starts_on, (
      select (max(c.at) at time zone 'Europe/London')::date from record.changes c
      where c.subject_id = n.id and c.origin = 'staff' and (c.after is not null and c.field = '*' or c.field = 'verified' and c.after = 'true')
    )) as public_on,
    n.ends_on < (now() at time zone 'Europe/London')::date as is_over,
    case when n.button_to like 'campaign:%' then coalesce((
      select case
        when c.state = 'closed' or c.closes_on < (now() at time zone 'Europe/London')::date then 'closed'
        when c.state = 'open' and c.opens_on <= (now() at time zone 'Europe/London')::date then 'open'
        else 'not-yet' end
      from letters.campaigns c where 'campaign:' || c.slug = n.button_to
    ), 'closed') end as campaign
  from record.notices n
  where n.verified and n.starts_on <= (now() at time zone 'Europe/London')::date;
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
  union all select id from record.published_notices;
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
  from record.published_evidence;
--> statement-breakpoint
grant select on record.published_notices to safe_site, safe_campaign, safe_worker;
--> statement-breakpoint
-- The desk reads them all; what it writes is proposed and published. The worker sees those alone that have begun.
grant select on record.notices to safe_campaign;
--> statement-breakpoint
grant execute on function record.begin_notices() to safe_worker;
