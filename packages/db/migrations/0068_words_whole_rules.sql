-- Views keep the columns they were made with: those that tables have gained are taken in.
create or replace view record.published_amendments as
  select * from record.amendments where verified and stage_id in (select id from record.published_stages);
--> statement-breakpoint
create or replace view record.published_memberships as
  select m.*, h.fetched_at, h.unread_until
  from record.memberships m join record.member_histories h on h.member_id = m.member_id;
--> statement-breakpoint
-- An address that an amendment had before it was printed with a number, and the one that it has.
create view record.published_former_slugs as
  select f.slug, a.slug as leads_to
  from record.former_slugs f join record.published_amendments a on a.id = f.amendment_id;
--> statement-breakpoint
grant select on record.published_former_slugs to safe_site, safe_campaign, safe_worker;
--> statement-breakpoint
grant select, insert, update, delete on record.former_slugs to safe_worker;
--> statement-breakpoint
-- What a line of an amendment says, the number that hangs before it and its text; as lineWords of packages/bill-tracker says it.
create function record.line_words(line jsonb) returns text
language sql immutable as $$
  select case
    when coalesce(line ->> 'hangingIndentation', '') = '' then line ->> 'text'
    when line ->> 'text' = '' or line ->> 'hangingIndentation' ~ '[“‘"]$'
      then (line ->> 'hangingIndentation') || (line ->> 'text')
    else (line ->> 'hangingIndentation') || ' ' || (line ->> 'text')
  end
$$;
--> statement-breakpoint
-- As hashLines says it: the same words have the same hash, whoever wrote it.
create function record.hash_lines(lines jsonb) returns text
language sql immutable as $$
  select encode(sha256(convert_to(coalesce(string_agg(
    repeat('  ', (line ->> 'indentation')::int) || record.line_words(line), E'\n' order by place), ''), 'UTF8')), 'hex')
  from jsonb_array_elements(lines) with ordinality as one (line, place)
$$;
--> statement-breakpoint
revoke execute on function record.line_words(jsonb), record.hash_lines(jsonb) from public;
--> statement-breakpoint
-- Versions held so far have their numbers beside their lines; only their hashes were made without.
update record.amendment_versions set text_hash = record.hash_lines(lines);
--> statement-breakpoint
-- What stands before a printed number when it is said in full.
create function record.printed_name(number text) returns text
language sql immutable as $$
  select case
    when number ~* '^gov\s*N[CS]\s*\d' then 'Government ' || record.printed_name(regexp_replace(number, '^gov\s*', '', 'i'))
    when number ~ '^NC\s*\d' then regexp_replace(number, '^NC\s*', 'New Clause ')
    when number ~ '^NS\s*\d' then regexp_replace(number, '^NS\s*', 'New Schedule ')
    when number ~ '^LA\s*\d' then regexp_replace(number, '^LA\s*', 'Lords Amendment ')
    when number ~ '^(\d|\(|[a-z]+\d)' then 'Amendment ' || number
    else number
  end
$$;
--> statement-breakpoint
-- As amendmentName of packages/bill-tracker says it.
create or replace function record.amendment_name(kind text, number text) returns text
language sql immutable as $$
  select case
    when number ~ '^\(\w{1,3}\) to .' then 'Amendment ' || substring(number from '^\(\w{1,3}\) to ')
      || record.printed_name(regexp_replace(number, '^\(\w{1,3}\) to ', ''))
    when kind = 'motion' then number
    when kind = 'lords-amendment' and number ~ '^\d' then 'Lords Amendment ' || number
    else record.printed_name(number)
  end
$$;
--> statement-breakpoint
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
  from record.published_evidence;
--> statement-breakpoint
-- As toNumberKey now folds what stood in no key before: "(a)", "Gov NC5".
update record.amendments a set number_key = folded.key
from (
  select id, case
    when number ~ '^\([^()]+\)$' then upper(regexp_replace(number, '\s', '', 'g'))
    else regexp_replace(number_key, '^GOV(?=N[CS]\d)', '')
  end as key, stage_id
  from record.amendments
  where number ~ '^\([^()]+\)$' or number_key ~ '^GOVN[CS]\d'
) folded
where a.id = folded.id
  and not exists (
    select from record.amendments other
    where other.stage_id = folded.stage_id and other.id <> a.id
      and (other.number_key = folded.key or (other.number = a.number and other.id < a.id)));
--> statement-breakpoint
select record.refresh_search(coalesce(array_agg(id), '{}'), '{}') from record.amendments;
--> statement-breakpoint
-- Every bill is asked for once more, whole: what our reading had lost of Parliament's words is read again.
update record.fetched_details set list_hash = '', detail = null;
--> statement-breakpoint
update record.bills set parliament_last_update = null where parliament_id is not null;
