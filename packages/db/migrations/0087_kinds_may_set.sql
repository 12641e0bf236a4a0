-- From packages/db/rules/record/apply_edit.sql.
-- Changes a row as a proposal says, if its fields still hold what its author saw. Gives the numbers of the changes.
create or replace function record.apply_edit(told record.proposals) returns bigint[]
language plpgsql set search_path = record, pg_temp as $$
declare
  place regclass := table_of(told.kind);
  stored jsonb;
  before jsonb;
  given jsonb;
  numbers bigint[];
begin
  execute format('select to_jsonb(t) from %s t where id = $1 for update', place) into stored using told.subject_id;
  if stored is null then
    perform refuse('gone', jsonb_build_object('id', told.id));
  end if;
  given := follow_from(told.kind, told.proposed, stored);
  select jsonb_object_agg(key, value_of(told.kind, told.subject_id, key, stored)) into before from jsonb_each(given);
  if exists (select from jsonb_each(told.proposed) where before -> key is distinct from coalesce(told.expected -> key, 'null')) then
    perform refuse('changed-meanwhile', jsonb_build_object('id', told.id, 'current', before));
  end if;
  select coalesce(jsonb_object_agg(key, value), '{}') into given from jsonb_each(given) where value is distinct from before -> key;
  perform save_fields(told, given);
  if told.source_url is not null and told.kind <> 'source' then
    perform cite(told.kind, told.subject_id, array(select jsonb_object_keys(given)), told.source_url, told.quote);
  end if;
  perform settle_questions(told, array(select jsonb_object_keys(given)));
  -- Last, so that the notice of a change finds the row as it now is. A number's folded form is the number again.
  with saved as (
    insert into changes (origin, staff_id, subject_kind, subject_id, field, before, after, why, source_url, quote, set_id)
      select 'staff', told.author, told.kind, told.subject_id, key, nullif(before -> key, 'null'), nullif(value, 'null'),
        told.why, told.source_url, told.quote, told.set_id
      from jsonb_each(given) where key <> 'numberKey' returning id
  ) select array_agg(id order by id) into numbers from saved;
  return coalesce(numbers, '{}');
end $$;
--> statement-breakpoint
-- From packages/db/rules/record/is_shared.sql.
-- Whether sync writes a field too: an edit of one is pinned, so that sync asks before undoing it.
create or replace function record.is_shared(kind text, field text) returns boolean
language sql immutable parallel safe as $$
  select case kind
    when 'bill' then field in ('shortTitle', 'longTitle', 'originatingHouse', 'currentHouse', 'outcome', 'actTitle', 'royalAssentOn')
    when 'stage' then field = 'name'
    when 'sitting' then field = 'sitsOn'
    when 'publication' then field in ('title', 'kind', 'house', 'publishedOn', 'url')
    when 'amendment' then field in ('number', 'location', 'words', 'sponsors', 'explanatoryText', 'decision')
    when 'division' then field = 'amendment'
    else false
  end
$$;
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
    when 'help-service' then array['slug', 'name', 'runBy', 'kind', 'audience', 'nations', 'number', 'textNumber', 'hours', 'cost',
      'languages', 'access', 'discretion', 'site', 'siteCy', 'siteEs', 'sitePt', 'checkedOn']
    when 'source' then array['title', 'publisher', 'kind', 'url', 'publishedOn', 'archiveUrl', 'checkedOn', 'inPrint']
  end
$$;
--> statement-breakpoint
-- From packages/db/rules/record/set_sponsors.sql.
-- In whose names an amendment stands: Parliament's numbers of members, with a space between them, the lead first. Whoever names members
-- names all of them: they take the place of names that were written down without a number.
create or replace function record.set_sponsors(amendment uuid, numbers text) returns void
language plpgsql set search_path = record, pg_temp as $$
declare
  ids integer[] := coalesce(regexp_split_to_array(nullif(btrim(numbers), ''), '\s+')::integer[], '{}');
  unknown integer;
begin
  select id into unknown from unnest(ids) id where id not in (select m.id from published_members m) limit 1;
  if unknown is not null then
    perform refuse('refused', jsonb_build_object('field', 'sponsors', 'value', unknown));
  end if;
  delete from sponsors where amendment_id = amendment and (member_id is not null or cardinality(ids) > 0);
  insert into sponsors (amendment_id, member_id, name, party, house, is_lead, position)
    select amendment, m.id, m.name, m.party, m.house, place = 1, place
    from unnest(ids) with ordinality as one (id, place) join published_members m using (id);
end $$;
