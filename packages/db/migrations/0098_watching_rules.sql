-- From packages/db/rules/record/change_tags.sql.
-- Which pages a change touches, as cache tags: the row itself, the rows it is shown under, and the lists of its kind.
-- Write the rows first and their changes last, so that a new row's parents are found.
-- A division is shown on its amendments, on their bill, and on the asks whose texts they are; a position on its ask; a source on
-- everything that cites it; a seat, a party or a post on its member's page; a stance on its member's page and its ask's; a notice on its
-- ask and its bill; so is a proceeding, and on the page of its member; what a bill could carry on the ask's page and wherever its status stands.
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
  union all select unnest(array_remove(array[p.ask_id::text, p.bill_id::text, 'member:' || p.member_id], null)) from record.proceedings p
    where p.id = change_tags.id and change_tags.kind = 'proceeding'
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
    when 'notice' then 'notices' when 'proceeding' then 'proceedings'
  end::regclass
$$;
--> statement-breakpoint
-- From packages/db/rules/record/count_watches.sql.
-- Raises the number of the watches, so that what was fetched is matched again, and wakes whoever matches.
create or replace function record.count_watches() returns trigger
language plpgsql security definer set search_path = record, pg_temp as $$
begin
  if tg_op <> 'UPDATE' or (old.terms, old.ask_id) is distinct from (new.terms, new.ask_id) then
    perform nextval('record.watch_number');
    perform pg_notify('to_match', '');
  end if;
  return null;
end $$;

create or replace trigger count_watches after insert or update or delete on record.watches
  for each row execute function record.count_watches();
revoke execute on function record.count_watches() from public;
--> statement-breakpoint
-- From packages/db/rules/record/decide_find.sql.
-- Says what a find is: a text of the ask, something that touches it, or not ours, because. Who says so follows from their session; it is
-- said of the words that they saw.
create or replace function record.decide_find(session bytea, find uuid, given jsonb) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
  told finds;
  seen integer;
begin
  select * into told from finds f where f.id = find for update;
  select version into seen from items i where i.id = told.item_id;
  if told.id is null then
    return '{"outcome": "gone"}';
  elsif told.state <> 'waiting' and told.item_version = seen or seen is distinct from (given ->> 'itemVersion')::integer then
    return jsonb_build_object('outcome', 'changed-meanwhile', 'state', told.state);
  elsif given ->> 'state' is null or given ->> 'state' not in ('text-of', 'touches', 'not-ours') then
    raise exception 'a find is a text of the ask, touches it, or is not ours' using errcode = 'check_violation';
  elsif given ->> 'state' = 'not-ours' and coalesce(trim(given ->> 'why'), '') = '' then
    raise exception 'what is not ours is so for a reason' using errcode = 'check_violation';
  end if;
  update finds set state = given ->> 'state', why = left(nullif(trim(given ->> 'why'), ''), 2000), blamed = left(nullif(given ->> 'blamed', ''), 200),
    decided_at = now(), decided_by = person, item_version = seen where id = find;
  return '{"outcome": "done"}';
end $$;
revoke execute on function record.decide_find(session bytea, find uuid, given jsonb) from public;
--> statement-breakpoint
-- From packages/db/rules/record/follow_item.sql.
-- What a proceeding is watched by follows from its address: the item of its kind that Parliament has there.
create or replace function record.follow_item() returns trigger
language plpgsql security definer set search_path = record, pg_temp as $$
begin
  new.item_id := (select i.id from items i where i.url = new.url and i.kind = new.kind order by i.first_seen_at limit 1);
  return new;
end $$;

create or replace trigger follow_item before insert or update of url, kind on record.proceedings
  for each row execute function record.follow_item();
revoke execute on function record.follow_item() from public;
--> statement-breakpoint
-- From packages/db/rules/record/forget_items.sql.
-- Drops what was fetched and last seen 400 days ago or longer, unless a person said that it is ours or it stands behind something
-- public. How many.
create or replace function record.forget_items() returns integer
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  dropped integer;
begin
  delete from items where id in (
    select i.id from items i where i.seen_at < now() - interval '400 days'
      and not exists (select from finds f where f.item_id = i.id and f.state in ('text-of', 'touches'))
      and not exists (select from proceedings p where p.item_id = i.id) limit 5000);
  get diagnostics dropped = row_count;
  return dropped;
end $$;
revoke execute on function record.forget_items() from public;
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
    union all select 'proceeding' from record.proceedings where not verified
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

create or replace trigger keep_effect after insert or update or delete on record.stances
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.proceedings
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
      'decision', 'decidedOn', 'countFor', 'countAgainst', 'location', 'explanatoryText', 'words', 'sponsors']
    when 'division' then array['plainSummary', 'ayeMeans', 'amendment', 'parliamentId', 'number', 'title', 'ayeCount', 'noCount',
      'motionNote', 'carried', 'majority', 'parliamentUrl']
    when 'ask' then array['slug', 'title', 'lede', 'wouldMean', 'whoAsks', 'standsNow', 'closestItCame', 'inLawInstead', 'lookedOn']
    when 'text' then array['slug', 'askId', 'billId', 'amendmentId', 'label', 'plainWords', 'strength', 'happenedOn', 'fate', 'words',
      'apart', 'rule', 'namesConsent']
    when 'proceeding' then array['slug', 'askId', 'billId', 'kind', 'title', 'words', 'meaning', 'happenedOn', 'house', 'url', 'memberId',
      'memberName', 'body', 'dueOn', 'closesOn', 'howTo', 'answeredOn', 'answer', 'answerClass', 'answerUrl']
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
-- From packages/db/rules/record/published_committee_members.sql.
-- Who sits, or sat, on the committee of a bill that is on the record.
create or replace view record.published_committee_members as
  select c.committee_parliament_id, c.committee_name, c.bill_parliament_id, c.member_id, c.member_name, c.is_chair, c.started_on, c.ended_on,
    c.source_url, b.id as bill_id
  from record.committee_members c join record.published_bills b on b.parliament_id = c.bill_parliament_id;
--> statement-breakpoint
-- From packages/db/rules/record/published_gaps.sql.
-- What of Parliament could not be seen: what is open, and what ended within 14 days.
create or replace view record.published_gaps as
  select source, part, cause, what, since, ended_at from record.gaps
  where ended_at is null or ended_at > now() - interval '14 days';
--> statement-breakpoint
-- From packages/db/rules/record/published_proceedings.sql.
-- What Parliament does about an ask besides its texts, as a person said. Where the item is still watched, it says where it stands now.
create or replace view record.published_proceedings as
  select p.*, i.standing,
    case i.kind when 'motion' then cardinality(i.member_ids) when 'petition' then (i.details ->> 'signatures')::integer end as signatures,
    (i.gone_at at time zone 'Europe/London')::date as gone_on,
    (i.seen_at at time zone 'Europe/London')::date as seen_on
  from record.proceedings p left join record.items i on i.id = p.item_id
  where p.verified and p.ask_id in (select id from record.published_asks)
    and (p.bill_id is null or p.bill_id in (select id from record.published_bills));
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
  union all select id from record.published_notices
  union all select id from record.published_proceedings;
--> statement-breakpoint
-- From packages/db/rules/record/reopen_find.sql.
-- Lets a find wait again.
create or replace function record.reopen_find(session bytea, find uuid) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
begin
  perform staff.who_is(session);
  update finds set state = 'waiting', why = null, blamed = null, decided_at = null, decided_by = null
    where id = find and state <> 'waiting';
  return case when found then '{"outcome": "done"}' else '{"outcome": "gone"}' end::jsonb;
end $$;
revoke execute on function record.reopen_find(session bytea, find uuid) from public;
--> statement-breakpoint
-- From packages/db/rules/record/save_watch.sql.
-- Changes what is looked for, for an ask, and who is told; a watch without an id is new. Nothing of it is public.
create or replace function record.save_watch(session bytea, given jsonb) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
  people uuid[] := array(select value::uuid from jsonb_array_elements_text(coalesce(given -> 'told', '[]')));
  saved watches;
begin
  if length(given ->> 'terms') > 40000 or length(given ->> 'name') > 60 or given ->> 'name' !~ '^[a-z0-9]+(-[a-z0-9]+)*$' then
    raise exception 'the terms or the name of a watch are too long or not as they should be' using errcode = 'check_violation';
  elsif exists (select from watches w where w.name = given ->> 'name' and w.id is distinct from (given ->> 'id')::uuid) then
    return '{"outcome": "taken"}';
  elsif given ->> 'id' is null then
    insert into watches (ask_id, name, terms, told, changed_by)
      values ((given ->> 'askId')::uuid, given ->> 'name', given ->> 'terms', people, person) returning * into saved;
  else
    update watches w set ask_id = coalesce((given ->> 'askId')::uuid, w.ask_id), name = given ->> 'name', terms = given ->> 'terms', told = people,
      changed_at = now(), changed_by = person where w.id = (given ->> 'id')::uuid
      and (given ->> 'changedAt' is null or date_trunc('milliseconds', w.changed_at) = (given ->> 'changedAt')::timestamptz) returning * into saved;
    if saved.id is null then
      return case when exists (select from watches w where w.id = (given ->> 'id')::uuid)
        then '{"outcome": "changed-meanwhile"}' else '{"outcome": "gone"}' end::jsonb;
    end if;
  end if;
  return jsonb_build_object('outcome', 'done', 'id', saved.id);
end $$;
revoke execute on function record.save_watch(session bytea, given jsonb) from public;
--> statement-breakpoint
-- From packages/db/rules/record/tell_items.sql.
-- Wakes whoever matches, when something new was fetched.
create or replace function record.tell_items() returns trigger
language plpgsql security definer set search_path = record, pg_temp as $$
begin
  perform pg_notify('to_match', '');
  return null;
end $$;

create or replace trigger tell_items after insert or update of version on record.items
  for each statement execute function record.tell_items();
revoke execute on function record.tell_items() from public;
--> statement-breakpoint
-- From packages/db/rules/record/watch_numbers.sql.
-- The number of what is looked for now: it goes up with every change of a watch.
create or replace view record.watch_numbers as
  select last_value as current from record.watch_number;
--> statement-breakpoint
-- From packages/db/rules/record/published_proceeding_members.sql.
-- What members did, in what is public of an ask. None of it is for or against. Who stands on a motion is as Parliament has it now; one
-- that was taken away, or that Parliament has no more, has nobody's name.
create or replace view record.published_proceeding_members as
  select p.id as proceeding_id, p.ask_id, told.member_id,
    case p.kind when 'question' then 'asked' when 'motion' then 'signed' when 'speech' then 'spoke' else 'tabled' end as role, p.happened_on
  from record.published_proceedings p
    left join record.items i on i.id = p.item_id
    cross join lateral (
      select distinct member_id from unnest(case when p.kind = 'motion' and i.id is not null then i.member_ids else array[p.member_id] end) member_id
    ) told
  where p.kind in ('question', 'motion', 'speech', 'statement') and told.member_id is not null and p.gone_on is null;
--> statement-breakpoint
-- The worker fetches, matches and forgets; what a find is, and what is looked for, it does not say.
grant select, insert, update on record.items, record.finds, record.gaps, record.committee_members to safe_worker;
--> statement-breakpoint
grant delete on record.finds, record.committee_members to safe_worker;
--> statement-breakpoint
grant select on record.watches, record.watch_numbers, record.proceedings to safe_worker;
--> statement-breakpoint
grant execute on function record.forget_items() to safe_worker;
--> statement-breakpoint
-- The desk reads what was found and says what it is: by functions alone.
grant select on record.items, record.finds, record.watches, record.watch_numbers, record.gaps, record.committee_members, record.proceedings to safe_campaign;
--> statement-breakpoint
grant execute on function record.decide_find(bytea, uuid, jsonb), record.reopen_find(bytea, uuid), record.save_watch(bytea, jsonb) to safe_campaign;
--> statement-breakpoint
grant select on record.published_proceedings, record.published_proceeding_members, record.published_gaps, record.published_committee_members
  to safe_site, safe_campaign, safe_worker;
