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
