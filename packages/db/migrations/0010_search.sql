-- Views keep the columns they were made with: those that tables have gained are taken in.
create or replace view record.published_asks as select * from record.asks where verified;
--> statement-breakpoint
create or replace view record.published_texts as
  select * from record.texts
  where verified
    and ask_id in (select id from record.published_asks)
    and bill_id in (select id from record.published_bills)
    and (amendment_id is null or amendment_id in (select id from record.published_amendments));
--> statement-breakpoint
-- Everything public that has a place of its own, as a reader may look for it: what it is called, and what it says.
create view record.published_search as
  select 'ask' as kind, id, '/asks/' || slug as path, title, null::text as within, null::date as happened_on,
    null::text as number_key,
    concat_ws(' ', lede, would_mean, who_asks, stands_now, closest_it_came, in_law_instead) as body
  from record.published_asks
  union all
  select 'text', t.id, '/asks/' || a.slug || '#' || t.slug, t.label, a.title, t.happened_on, null,
    concat_ws(' ', t.plain_words, t.words)
  from record.published_texts t join record.published_asks a on a.id = t.ask_id
  where t.amendment_id is null
  union all
  select 'bill', id, '/bills/' || slug, short_title, sessions, royal_assent_on, null,
    concat_ws(' ', act_title, plain_summary, outcome_note, long_title)
  from record.published_bills
  union all
  select 'amendment', a.id, '/amendments/' || a.slug,
    case a.kind
      when 'new-clause' then regexp_replace(a.number, '^NC\s*(?=\d)', 'New Clause ')
      when 'lords-amendment' then regexp_replace(a.number, '^(LA\s*)?(?=\d)', 'Lords Amendment ')
      when 'amendment' then regexp_replace(a.number, '^(?=\d)', 'Amendment ')
      else a.number
    end,
    concat_ws(', ', b.short_title, s.house, s.name), coalesce(a.decided_on, a.moved_on), a.number_key,
    concat_ws(' ', a.plain_summary, a.note, a.became, a.explanatory_text,
      (select string_agg(p.name, ', ' order by p.position) from record.published_sponsors p where p.amendment_id = a.id),
      (select string_agg(line ->> 'text', ' ')
        from (select v.lines from record.published_amendment_versions v
          where v.amendment_id = a.id order by v.seen_at desc limit 1) last, jsonb_array_elements(last.lines) line))
  from record.published_amendments a
    join record.published_stages s on s.id = a.stage_id
    join record.published_bills b on b.id = a.bill_id
  union all
  select 'campaign-event', id, '/evidence#' || slug, title, null, happened_on, null, summary
  from record.published_campaign_events
  union all
  select 'evidence', id, '/evidence#' || slug, statement, who_says_so, null, null, concat_ws(' ', figure, period, caveat)
  from record.published_evidence;
--> statement-breakpoint
grant select on record.published_search to safe_site, safe_campaign;
--> statement-breakpoint
-- Words on the record that look like one that was typed wrong. Where the server has no trigrams, there are none.
do $$
begin
  create extension if not exists pg_trgm;
exception when others then
  raise notice 'no trigrams here: search does without mending what is misspelt';
end $$;
--> statement-breakpoint
create function record.similar_words(typed text) returns setof text
language plpgsql stable security definer set search_path = record, public, pg_temp as $$
begin
  if not exists (select from pg_catalog.pg_extension where extname = 'pg_trgm') then
    return;
  end if;
  return query execute $query$
    select word from ts_stat(
      'select to_tsvector(''simple'', concat_ws('' '', title, within, body)) from record.published_search'
    ) where length(word) between 3 and 40 and word ~ '^[[:alpha:]]+$' and similarity(word, $1) > 0.3
    order by similarity(word, $1) desc, ndoc desc, word limit 3
  $query$ using left(lower(typed), 40);
end $$;
--> statement-breakpoint
revoke execute on function record.similar_words(text) from public;
--> statement-breakpoint
grant execute on function record.similar_words(text) to safe_site;
