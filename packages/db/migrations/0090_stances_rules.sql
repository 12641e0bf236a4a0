-- From packages/db/rules/record/change_tags.sql.
-- Which pages a change touches, as cache tags: the row itself, the rows it is shown under, and the lists of its kind.
-- Write the rows first and their changes last, so that a new row's parents are found.
-- A division is shown on its amendments, on their bill, and on the asks whose texts they are; a position on its ask; a source on
-- everything that cites it; a seat, a party or a post on its member's page; a stance on its member's page and its ask's; what a bill
-- could carry on the ask's page and wherever its status stands.
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
  ), held as (
    select subject_kind, 1 as facts, 0 as rows from record.held_facts where closed_at is null
    union all select subject_kind, 0, 1 from unchecked
  )
  select subject_kind, sum(facts)::integer as facts, sum(rows)::integer as rows from held group by subject_kind;
--> statement-breakpoint
-- From packages/db/rules/record/hold_private_stance.sql.
-- What a member said in private is public only when two have seen it: never by one person, alone or in a hurry. From the day on which
-- the second did, the public reads that it was seen.
create or replace function record.hold_private_stance() returns trigger
language plpgsql set search_path = record, pg_temp as $$
declare
  one text := coalesce(current_setting('safe.set', true), '');
begin
  if new.source = 'public' then
    new.seen_on := null;
  elsif one <> '' and (tg_op = 'INSERT' or (new.member_id, new.ask_id, new.side, new.said_on, new.source)
      is distinct from (old.member_id, old.ask_id, old.side, old.said_on, old.source)) then
    if exists (select from sets where id = one::uuid and manner = 'two') then
      new.seen_on := (now() at time zone 'Europe/London')::date;
    elsif new.verified then
      perform refuse('needs-another', '{}');
    else
      new.seen_on := null;
    end if;
  end if;
  return new;
end $$;

create or replace trigger hold_private_stance before insert or update on record.stances
  for each row execute function record.hold_private_stance();
revoke execute on function record.hold_private_stance() from public;
--> statement-breakpoint
-- From packages/db/rules/record/is_told_in_private.sql.
-- Whether a proposal is about what a member said in private, where there is no source that a reader can open.
create or replace function record.is_told_in_private(told record.proposals) returns boolean
language sql stable set search_path = record, pg_temp as $$
  select told.kind = 'stance'
    and coalesce(told.proposed ->> 'source', (select source from stances where id = told.subject_id), 'public') = 'private'
$$;
revoke execute on function record.is_told_in_private(told record.proposals) from public;
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

create or replace trigger keep_effect after insert or update or delete on record.stances
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();
--> statement-breakpoint
-- From packages/db/rules/record/keep_search.sql.
-- Every write to the record ends in its changes: they say which rows to read again, and whose names stand in them.
create or replace function record.keep_search() returns trigger
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
    union all select s.id from written w join record.stances s on s.ask_id = w.subject_id
      where w.subject_kind = 'ask' and w.field in ('title', 'verified')
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

create or replace trigger keep_search after insert on record.changes
  referencing new table as written for each statement execute function record.keep_search();
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
    when 'help-service' then array['slug', 'name', 'runBy', 'kind', 'audience', 'nations', 'number', 'textNumber', 'hours', 'cost',
      'languages', 'access', 'discretion', 'site', 'siteCy', 'siteEs', 'sitePt', 'checkedOn']
    when 'source' then array['title', 'publisher', 'kind', 'url', 'publishedOn', 'archiveUrl', 'checkedOn', 'inPrint']
  end
$$;
--> statement-breakpoint
-- From packages/db/rules/record/propose.sql.
-- Writes down a change that waits for a second person, or a draft of one, in the name of whoever is signed in. What they handed in
-- before and nobody published they may put in other words: it is then another revision, which nobody has seen.
create or replace function record.propose(session bytea, given jsonb) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
  told proposals := jsonb_populate_record(null::proposals, (select jsonb_object_agg(column_of(key), value) from jsonb_each(given)));
  former uuid := (given ->> 'revises')::uuid;
  stray text;
  same record;
begin
  select key into stray from jsonb_object_keys(told.proposed) key where key <> all (coalesce(may_set(told.kind), '{}')) limit 1;
  if stray is not null or may_set(told.kind) is null then
    raise exception 'a proposal of the kind % may not set %', told.kind, stray using errcode = 'check_violation';
  elsif told.state not in ('draft', 'waiting') then
    raise exception 'a proposal begins as a draft or waiting' using errcode = 'check_violation';
  elsif told.state = 'waiting' and coalesce(btrim(told.why), '') = '' then
    raise exception 'a proposal needs a reason' using errcode = 'check_violation';
  elsif told.state = 'waiting' and told.act in ('add', 'edit') and not has_ground(told) then
    raise exception 'a proposal needs a source and its words, or neither if it was said in private' using errcode = 'check_violation';
  elsif told.act = 'take-off' and checkable_table(told.kind) is null then
    raise exception 'no row of the kind % is checked', told.kind using errcode = 'check_violation';
  end if;
  -- Of a button that is pressed twice, the second press finds what the first handed in.
  perform pg_advisory_xact_lock(hashtext('record.propose'), hashtext(person::text));
  select p.id, p.revision, p.subject_id into same from proposals p
    where p.author = person and p.state = told.state and p.act = told.act and p.kind = told.kind and p.proposed = told.proposed
      and p.why = told.why and (p.act = 'add' or p.subject_id = told.subject_id);
  if former is null and same.id is not null then
    return jsonb_build_object('outcome', 'proposed', 'id', same.id, 'revision', same.revision, 'subjectId', same.subject_id);
  elsif former is null then
    insert into proposals (author, act, kind, subject_id, bill_id, title, within, expected, proposed, typed, why, source_url, quote, state)
      values (person, told.act, told.kind, coalesce(told.subject_id, gen_random_uuid()), told.bill_id, told.title, told.within,
        coalesce(told.expected, '{}'), told.proposed, coalesce(told.typed, '{}'), told.why, told.source_url, told.quote, told.state)
      returning * into told;
  else
    update proposals p set act = told.act, bill_id = told.bill_id, title = told.title, within = told.within,
        expected = coalesce(told.expected, '{}'), proposed = told.proposed, typed = coalesce(told.typed, '{}'), why = told.why,
        source_url = told.source_url, quote = told.quote, state = told.state, revision = p.revision + 1, proposed_at = now()
      where p.id = former and p.author = person and p.state in ('draft', 'waiting', 'sent-back')
        and p.kind = told.kind and (told.subject_id is null or p.subject_id = told.subject_id)
      returning * into told;
    if not found then
      return '{"outcome": "gone"}';
    end if;
  end if;
  if told.state = 'waiting' then
    insert into staff.audit (staff_id, action, detail) values (person, 'proposed', jsonb_build_object('proposalId', told.id));
  end if;
  return jsonb_build_object('outcome', 'proposed', 'id', told.id, 'revision', told.revision, 'subjectId', told.subject_id);
end $$;
--> statement-breakpoint
-- From packages/db/rules/record/published_changes.sql.
-- What changed in the rows that are public. Who of the staff did it is nothing to the public; of a stance that was told in private, now
-- or before, neither is anything but the side.
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
  where not is_private or field in ('*', 'side', 'verified');
--> statement-breakpoint
-- From packages/db/rules/record/published_citations.sql.
-- What stands behind public rows; nothing does, in public, behind a stance that was told in private.
create or replace view record.published_citations as
  select * from record.citations
  where subject_id in (select id from record.published_subjects)
    and subject_id not in (select id from record.stances where source = 'private');
--> statement-breakpoint
-- From packages/db/rules/record/published_seats.sql.
-- Each seat of the House of Commons with who sits for it now, as last synced: names alone.
create or replace view record.published_seats as
  select c.gss, c.name, c.nation, m.id as member_id, m.name as member, m.party, m.as_of
  from record.constituencies c left join record.members m on m.id = c.member_id;
--> statement-breakpoint
-- From packages/db/rules/record/published_stances.sql.
-- What members said about asks. Of what two of the staff saw in private, the day on which they had seen it is all that says when. The
-- newest of a member on an ask stands; of two on one day, the one that came onto the record later.
create or replace view record.published_stances as
  select id, member_id, ask_id, side, source, coalesce(seen_on, said_on) as told_on, said_where, words,
    row_number() over (partition by member_id, ask_id order by said_on desc, position desc) = 1 as stands, position
  from record.stances
  where verified and ask_id in (select id from record.published_asks);
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
  union all select id from record.published_stances;
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
  select 'evidence', id, null, '/evidence#' || slug, statement, who_says_so, null, null, concat_ws(' ', figure, period, caveat)
  from record.published_evidence
  union all
  select 'stance', s.id, s.member_id, '/members/' || s.member_id || '#stance-' || s.id,
    m.name || case s.side when 'for' then ': for it' when 'against' then ': against it' else ': took neither side' end,
    a.title, s.told_on, null, concat_ws(' ', s.said_where, s.words)
  from record.published_stances s
    join record.published_asks a on a.id = s.ask_id
    join record.published_members m on m.id = s.member_id;
--> statement-breakpoint
-- From packages/db/rules/record/has_ground.sql.
-- Whether a source that a reader can open stands behind a proposal, with its words. That a division is not the one of Parliament's
-- that it was taken for needs a reason alone. Behind what was said in private stands no source, and no place or word of it is written
-- down: whoever publishes it has seen it.
create or replace function record.has_ground(told record.proposals) returns boolean
language sql stable set search_path = record, pg_temp as $$
  select case when is_told_in_private(told) then told.source_url is null and told.quote is null
    else (told.kind = 'division' and told.proposed = '{"parliamentId": null}')
      or coalesce(told.source_url ~ '^https://', false) and coalesce(btrim(told.quote), '') <> '' end
$$;
--> statement-breakpoint
grant select on record.published_stances to safe_site, safe_campaign, safe_worker;
--> statement-breakpoint
grant select on record.published_seats to safe_site, safe_campaign;
--> statement-breakpoint
grant select on record.stances to safe_campaign;
