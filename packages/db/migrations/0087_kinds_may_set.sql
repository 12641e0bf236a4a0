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
