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
    union all select p.id from written w join record.proceedings p on p.ask_id = w.subject_id or p.bill_id = w.subject_id
      where w.subject_kind in ('ask', 'bill') and w.field in ('title', 'verified')
    union all select l.division_id from written w join record.amendment_divisions l on l.amendment_id = w.subject_id
      where w.subject_kind = 'amendment' and w.field in ('number', 'kind', 'verified')
  ) touched;
  select array_agg(distinct id) into people from (
    select v.member_id as id from written w join record.votes v on v.division_id = w.subject_id
      where w.subject_kind = 'division' and w.field in ('*', 'votes', 'verified')
    union all select s.member_id from written w join record.sponsors s on s.amendment_id = w.subject_id
      where w.subject_kind = 'amendment' and w.field in ('*', 'sponsors', 'verified')
    union all select p.member_id from written w join record.proceedings p on p.id = w.subject_id
      where w.subject_kind = 'proceeding' and w.field in ('*', 'memberId', 'memberName', 'house', 'verified')
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
-- From packages/db/rules/record/meet_proceedings.sql.
-- What was written by hand is watched from when Parliament's own of it is first fetched.
create or replace function record.meet_proceedings() returns trigger
language plpgsql security definer set search_path = record, pg_temp as $$
begin
  update proceedings p set item_id = w.id from written w where p.item_id is null and p.url = w.url and p.kind = w.kind;
  return null;
end $$;

create or replace trigger meet_proceedings after insert on record.items
  referencing new table as written for each statement execute function record.meet_proceedings();
revoke execute on function record.meet_proceedings() from public;
--> statement-breakpoint
-- From packages/db/rules/record/move_proceedings.sql.
-- What Parliament says otherwise of a proceeding that is watched: another day, where it stands, that it is listed no more. Each is a change
-- of the record, so that pages, feeds, calendars and alerts tell it. A day that staff hold, or that was not Parliament's, stays as it is.
create or replace function record.move_proceedings() returns trigger
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  moved record;
begin
  for moved in
    select p.id, said.field, said.before, said.after
    from proceedings p cross join lateral (values
      ('closesOn', to_jsonb(old.due_on), to_jsonb(new.due_on), to_jsonb(p.closes_on), p.kind in ('call', 'inquiry', 'petition')),
      ('dueOn', to_jsonb(old.due_on), to_jsonb(new.due_on), to_jsonb(p.due_on), p.kind in ('question', 'motion', 'report')),
      ('happenedOn', to_jsonb(old.happened_on), to_jsonb(new.happened_on), to_jsonb(p.happened_on), p.kind = 'event'),
      ('standing', to_jsonb(old.standing), to_jsonb(new.standing), to_jsonb(old.standing), true),
      ('goneOn', to_jsonb((old.gone_at at time zone 'Europe/London')::date), to_jsonb((new.gone_at at time zone 'Europe/London')::date),
        to_jsonb((old.gone_at at time zone 'Europe/London')::date), true)
    ) said (field, before, after, held, fits)
    where p.item_id = new.id and said.fits and said.before is distinct from said.after and said.held is not distinct from said.before
      and (said.field not in ('closesOn', 'dueOn', 'happenedOn') or said.after is not null)
      and not exists (select from pins x where x.subject_id = p.id and x.field = said.field)
  loop
    update proceedings p set
      closes_on = case moved.field when 'closesOn' then (moved.after #>> '{}')::date else p.closes_on end,
      due_on = case moved.field when 'dueOn' then (moved.after #>> '{}')::date else p.due_on end,
      happened_on = case moved.field when 'happenedOn' then (moved.after #>> '{}')::date else p.happened_on end
    where p.id = moved.id and moved.field in ('closesOn', 'dueOn', 'happenedOn');
    insert into changes (origin, subject_kind, subject_id, field, before, after, source_url)
      values ('sync', 'proceeding', moved.id, moved.field, moved.before, moved.after, new.url);
  end loop;
  return null;
end $$;

create or replace trigger move_proceedings after update of due_on, happened_on, standing, gone_at on record.items
  for each row execute function record.move_proceedings();
revoke execute on function record.move_proceedings() from public;
--> statement-breakpoint
-- From packages/db/rules/record/proceeding_name.sql.
-- What each sort of proceeding is called in public, as words/tell-proceeding.ts has it.
create or replace function record.proceeding_name(kind text) returns text
language sql immutable parallel safe as $$
  select case kind
    when 'question' then 'Question' when 'statement' then 'Statement' when 'speech' then 'Words said' when 'motion' then 'Motion'
    when 'call' then 'Call for evidence' when 'inquiry' then 'Inquiry' when 'report' then 'Report' when 'reply' then 'Reply to a report'
    when 'instrument' then 'Statutory instrument' when 'paper' then 'Paper' when 'petition' then 'Petition' when 'event' then 'Debate or hearing'
  end
$$;
revoke execute on function record.proceeding_name(kind text) from public;
--> statement-breakpoint
-- From packages/db/rules/record/published_members.sql.
-- Names alone: how letters reach a member is nothing to the site. Who holds a seat is told as last synced; whoever else voted,
-- sponsored, asked or spoke, as their history says, or else as at what they did last.
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
      union all
      select p.member_id, p.member_name, null, p.house, null, p.happened_on
      from record.published_proceedings p where p.member_id is not null and p.member_name is not null
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
-- From packages/db/rules/record/published_proceedings.sql.
-- What Parliament does about an ask besides its texts, as a person said. Where the item is still watched, it says where it stands now.
create or replace view record.published_proceedings as
  select p.*, i.standing,
    case i.kind when 'motion' then cardinality(i.member_ids) when 'petition' then (i.details ->> 'signatures')::integer end as signatures,
    (i.gone_at at time zone 'Europe/London')::date as gone_on,
    (i.seen_at at time zone 'Europe/London')::date as seen_on,
    substring(i.details ->> 'startTime' from '^(?:[01]\d|2[0-3]):[0-5]\d') as starts_at,
    coalesce((i.details ->> 'afterOtherBusiness')::boolean, false) as is_after_other
  from record.proceedings p left join record.items i on i.id = p.item_id
  where p.verified and p.ask_id in (select id from record.published_asks)
    and (p.bill_id is null or p.bill_id in (select id from record.published_bills));
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
    join record.published_members m on m.id = s.member_id
  union all
  select 'proceeding', p.id, null, '/proceedings/' || p.slug, p.title,
    concat_ws(', ', record.proceeding_name(p.kind), p.member_name, p.body), p.happened_on, null,
    concat_ws(' ', p.words, p.meaning, p.answer, p.how_to, a.title)
  from record.published_proceedings p join record.published_asks a on a.id = p.ask_id;
