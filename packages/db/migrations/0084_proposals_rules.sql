-- From packages/db/rules/record/announce_subjects.sql.
-- Tells the pages of some rows that something about them is told otherwise, though the rows did not change.
create or replace function record.announce_subjects(one uuid) returns void
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  tags text;
begin
  select json_agg(distinct tag)::text into tags
    from (select distinct kind, subject_id from proposals where set_id = one limit 40) p, change_tags(p.kind, p.subject_id) tag;
  if tags is not null then
    perform pg_notify('record_changed', tags);
  end if;
end $$;
revoke execute on function record.announce_subjects(one uuid) from public;
--> statement-breakpoint
-- From packages/db/rules/record/apply_add.sql.
-- Writes a new row as a proposal says: two have seen it, so it is checked. Gives the number of its change.
create or replace function record.apply_add(told record.proposals) returns bigint[]
language plpgsql set search_path = record, pg_temp as $$
declare
  place regclass := table_of(told.kind);
  given jsonb := follow_from(told.kind, told.proposed, null);
  apart jsonb;
  columns text;
  as_columns jsonb;
  number bigint;
begin
  if told.kind = 'source' and exists (select from sources where url = given ->> 'url') then
    perform refuse('already-there', jsonb_build_object('id', told.id));
  end if;
  given := given || jsonb_build_object('id', told.subject_id) || place_of(place, given);
  select coalesce(jsonb_object_agg(key, value), '{}') into apart from jsonb_each(given)
    where told.kind = 'amendment' and key in ('words', 'sponsors') and value <> 'null';
  select string_agg(format('%I', column_of(key)), ', '), jsonb_object_agg(column_of(key), value) into columns, as_columns
    from jsonb_each(given) where not (told.kind = 'amendment' and key in ('words', 'sponsors'));
  execute format('insert into %s (%s) select %s from jsonb_populate_record(null::%s, $1)', place, columns, columns, place)
    using as_columns;
  perform save_fields(told, apart);
  if told.source_url is not null and told.kind <> 'source' then
    perform cite(told.kind, told.subject_id, array[null], told.source_url, told.quote);
  end if;
  insert into changes (origin, staff_id, subject_kind, subject_id, field, after, why, source_url, quote, set_id)
    values ('staff', told.author, told.kind, told.subject_id, '*', given, told.why, told.source_url, told.quote, told.set_id)
    returning id into number;
  return array[number];
end $$;
revoke execute on function record.apply_add(told record.proposals) from public;
--> statement-breakpoint
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
  -- Last, so that the notice of a change finds the row as it now is.
  with saved as (
    insert into changes (origin, staff_id, subject_kind, subject_id, field, before, after, why, source_url, quote, set_id)
      select 'staff', told.author, told.kind, told.subject_id, key, nullif(before -> key, 'null'), nullif(value, 'null'),
        told.why, told.source_url, told.quote, told.set_id
      from jsonb_each(given) returning id
  ) select array_agg(id order by id) into numbers from saved;
  return coalesce(numbers, '{}');
end $$;
revoke execute on function record.apply_edit(told record.proposals) from public;
--> statement-breakpoint
-- From packages/db/rules/record/apply_take_off.sql.
-- Takes a row off the public record. Sync does not bring it back: where Parliament says that it is so, staff are asked.
create or replace function record.apply_take_off(told record.proposals) returns bigint[]
language plpgsql set search_path = record, pg_temp as $$
declare
  place regclass := checkable_table(told.kind);
  is_verified boolean;
  number bigint;
begin
  execute format('select verified from %s where id = $1 for update', place) into is_verified using told.subject_id;
  if is_verified is not true then
    perform refuse('gone', jsonb_build_object('id', told.id));
  end if;
  execute format('update %s set verified = false where id = $1', place) using told.subject_id;
  insert into pins (subject_kind, subject_id, field, reason, staff_id)
    values (told.kind, told.subject_id, 'verified', told.why, told.author)
    on conflict (subject_id, field) do update set reason = excluded.reason, staff_id = excluded.staff_id, at = now();
  insert into changes (origin, staff_id, subject_kind, subject_id, field, before, after, why, set_id)
    values ('staff', told.author, told.kind, told.subject_id, 'verified', 'true', 'false', told.why, told.set_id)
    returning id into number;
  return array[number];
end $$;
revoke execute on function record.apply_take_off(told record.proposals) from public;
--> statement-breakpoint
-- From packages/db/rules/record/check_row.sql.
drop function record.check_row(kind text, row_id uuid, person uuid, why text, source_url text, quote text);
-- The one way on which staff make a row public that the founding record or Parliament brought unchecked: the row, its source, its change
-- and the audit, at once or not at all.
create or replace function record.check_row(session bytea, kind text, row_id uuid, why text, source_url text, quote text) returns text
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
  place regclass := checkable_table(kind);
  is_verified boolean;
  change bigint;
begin
  if place is null then
    raise exception 'no row of the kind % is checked', kind using errcode = 'check_violation';
  end if;
  if coalesce(btrim(why), '') = '' or coalesce(btrim(quote), '') = '' or source_url is null or source_url !~ '^https://' then
    raise exception 'a check needs a reason, a source and its words' using errcode = 'check_violation';
  end if;
  execute format('select verified from %s where id = $1 for update', place) into is_verified using row_id;
  if is_verified is null then
    return 'gone';
  elsif is_verified then
    return 'already';
  elsif not may_check(row_id, person) then
    return 'needs-another';
  end if;
  execute format('update %s set verified = true where id = $1', place) using row_id;
  perform cite(kind, row_id, array[null], source_url, quote);
  delete from pins where subject_id = row_id and field = 'verified';
  delete from conflicts where subject_id = row_id and field = 'verified';
  -- What was held about the row as a whole, or about a sitting's one day, is answered; a field's own question is not.
  update held_facts set closed_at = now(), closed_by = person, finding = why, closed_source_url = source_url, closed_quote = quote
    where subject_id = row_id and closed_at is null and (kind = 'sitting' or field is null or field = 'verified');
  insert into changes (origin, staff_id, subject_kind, subject_id, field, before, after, why, source_url, quote)
    values ('staff', person, kind, row_id, 'verified', 'false', 'true', why, source_url, quote) returning id into change;
  insert into staff.audit (staff_id, action, detail)
    values (person, 'checked', jsonb_build_object('changeIds', jsonb_build_array(change)));
  return 'checked';
end $$;
revoke execute on function record.check_row(session bytea, kind text, row_id uuid, why text, source_url text, quote text) from public;
grant execute on function record.check_row(session bytea, kind text, row_id uuid, why text, source_url text, quote text) to safe_campaign;
--> statement-breakpoint
-- From packages/db/rules/record/choose_division.sql.
-- Which of Parliament's divisions one on the record is: only one that Parliament lists for its House and day. Taken back, all that
-- followed from it goes, and the names with it.
create or replace function record.choose_division(division uuid) returns void
language plpgsql set search_path = record, pg_temp as $$
declare
  chosen divisions;
begin
  select * into chosen from divisions where id = division;
  if chosen.parliament_id is null then
    update divisions set votes_fetched_at = null where id = division;
    perform forget_votes(division);
    delete from conflicts where subject_id = division;
  elsif not exists (select from division_candidates c
      where c.house = chosen.house and c.held_on = chosen.held_on and c.parliament_id = chosen.parliament_id) then
    perform refuse('refused', jsonb_build_object('field', 'parliamentId'));
  end if;
end $$;
revoke execute on function record.choose_division(division uuid) from public;
--> statement-breakpoint
-- From packages/db/rules/record/close_fact.sql.
-- Says what was found of a held fact, and where. What the record says of it is proposed on the row itself.
create or replace function record.close_fact(session bytea, fact uuid, why text, source_url text, quote text) returns text
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
begin
  if coalesce(btrim(why), '') = '' or coalesce(btrim(quote), '') = '' or source_url is null or source_url !~ '^https://' then
    raise exception 'an answer needs a finding, a source and its words' using errcode = 'check_violation';
  end if;
  update held_facts set closed_at = now(), closed_by = person, finding = why, closed_source_url = source_url, closed_quote = quote
    where id = fact and closed_at is null;
  if not found then
    return 'gone';
  end if;
  insert into staff.audit (staff_id, action, detail) values (person, 'fact-closed', jsonb_build_object('heldFactId', fact));
  return 'closed';
end $$;
revoke execute on function record.close_fact(session bytea, fact uuid, why text, source_url text, quote text) from public;
--> statement-breakpoint
-- From packages/db/rules/record/column_of.sql.
-- The column of a field: `royalAssentOn` is `royal_assent_on`.
create or replace function record.column_of(field text) returns text
language sql immutable parallel safe as $$
  select lower(regexp_replace(field, '([A-Z])', '_\1', 'g'))
$$;
revoke execute on function record.column_of(field text) from public;
--> statement-breakpoint
-- From packages/db/rules/record/comment.sql.
-- A remark beside a proposal that nobody has decided on.
create or replace function record.comment(session bytea, proposal uuid, remark text) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
begin
  if coalesce(btrim(remark), '') = '' or length(remark) > 2000 then
    raise exception 'a comment has words, and at most 2,000 characters' using errcode = 'check_violation';
  end if;
  insert into proposal_comments (proposal_id, staff_id, words)
    select p.id, person, remark from proposals p where p.id = proposal and p.state in ('waiting', 'sent-back');
  return case when found then '{"outcome": "done"}' else '{"outcome": "gone"}' end::jsonb;
end $$;
revoke execute on function record.comment(session bytea, proposal uuid, remark text) from public;
--> statement-breakpoint
-- From packages/db/rules/record/follow_from.sql.
-- What follows from what a proposal sets. A text that an amendment carries has its day, fate and words from there, and its bill; an
-- amendment is of its stage's bill; two counts make a majority, and one without the other none.
create or replace function record.follow_from(kind text, given jsonb, stored jsonb) returns jsonb
language plpgsql stable set search_path = record, pg_temp as $$
declare
  counts jsonb;
begin
  if kind = 'text' and given -> 'amendmentId' <> 'null' then
    return given || '{"happenedOn": null, "fate": null, "words": null}'
      || jsonb_build_object('billId', (select bill_id from amendments where id = (given ->> 'amendmentId')::uuid));
  elsif kind = 'amendment' and given ? 'stageId' then
    given := given || jsonb_build_object('billId', (select bill_id from stages where id = (given ->> 'stageId')::uuid));
  end if;
  if kind = 'amendment' and (given ? 'countFor' or given ? 'countAgainst') then
    counts := coalesce(stored, '{}')
      || coalesce((select jsonb_object_agg(column_of(key), value) from jsonb_each(given) where key in ('countFor', 'countAgainst')), '{}');
    given := given || jsonb_build_object('majority', abs((counts ->> 'count_for')::int - (counts ->> 'count_against')::int));
  end if;
  return given;
end $$;
revoke execute on function record.follow_from(kind text, given jsonb, stored jsonb) from public;
--> statement-breakpoint
-- From packages/db/rules/record/free_slug.sql.
-- The address that is wanted, or the first of `x-2`, `x-3` … that nobody has.
create or replace function record.free_slug(place regclass, wanted text) returns text
language plpgsql stable set search_path = record, pg_temp as $$
declare
  candidate text := wanted;
  next integer := 2;
  is_taken boolean;
begin
  loop
    execute format('select exists (select from %s where slug = $1)', place) into is_taken using candidate;
    if not is_taken and place = 'amendments'::regclass then
      select exists (select from former_slugs f where f.slug = candidate) into is_taken;
    end if;
    exit when not is_taken;
    candidate := wanted || '-' || next;
    next := next + 1;
  end loop;
  return candidate;
end $$;
revoke execute on function record.free_slug(place regclass, wanted text) from public;
--> statement-breakpoint
-- From packages/db/rules/record/has_ground.sql.
-- Whether a source that a reader can open stands behind a proposal, with its words.
create or replace function record.has_ground(told record.proposals) returns boolean
language sql immutable parallel safe as $$
  select coalesce(told.source_url ~ '^https://', false) and coalesce(btrim(told.quote), '') <> ''
$$;
revoke execute on function record.has_ground(told record.proposals) from public;
--> statement-breakpoint
-- From packages/db/rules/record/how_to_publish.sql.
-- In what manner somebody may publish proposals: as the second who sees them; alone, where nobody else can sign in; in a hurry, with
-- a second look to follow. Null where somebody else has to. All must be waiting, as they were seen.
create or replace function record.how_to_publish(person uuid, wanted jsonb, in_a_hurry boolean) returns text
language plpgsql set search_path = record, pg_temp as $$
declare
  missing uuid;
  is_own boolean;
begin
  select w.id into missing from jsonb_to_recordset(wanted) as w (id uuid, revision integer)
    left join proposals p on p.id = w.id and p.revision = w.revision and p.state = 'waiting' where p.id is null limit 1;
  if missing is not null or jsonb_array_length(wanted) not between 1 and 100 then
    perform refuse('gone', jsonb_build_object('id', missing));
  end if;
  select bool_or(p.author = person) into is_own
    from jsonb_to_recordset(wanted) as w (id uuid) join proposals p using (id);
  return case
    when not is_own then 'two'
    when (select count(*) from staff.accounts where disabled_at is null) = 1 then 'one'
    when in_a_hurry then 'hurry'
  end;
end $$;
revoke execute on function record.how_to_publish(person uuid, wanted jsonb, in_a_hurry boolean) from public;
--> statement-breakpoint
-- From packages/db/rules/record/is_shared.sql.
-- Whether sync writes a field too: an edit of one is pinned, so that sync asks before undoing it.
create or replace function record.is_shared(kind text, field text) returns boolean
language sql immutable parallel safe as $$
  select case kind
    when 'bill' then field in ('shortTitle', 'longTitle', 'originatingHouse', 'currentHouse', 'outcome', 'actTitle', 'royalAssentOn')
    when 'stage' then field in ('kind', 'house', 'round', 'name')
    when 'sitting' then field = 'sitsOn'
    when 'publication' then field in ('title', 'kind', 'house', 'publishedOn', 'url')
    when 'amendment' then field in ('number', 'decision', 'parliamentUrl')
    when 'division' then field = 'amendment'
    else false
  end
$$;
revoke execute on function record.is_shared(kind text, field text) from public;
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
revoke execute on function record.keep_effect() from public;
--> statement-breakpoint
-- From packages/db/rules/record/keep_ours.sql.
-- Settles a difference with Parliament for what stands: nobody is asked again until Parliament offers something else.
create or replace function record.keep_ours(session bytea, conflict uuid) returns text
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
begin
  update conflicts set dismissed_at = now(), dismissed_by = person where id = conflict and dismissed_at is null;
  if not found then
    return 'gone';
  end if;
  insert into staff.audit (staff_id, action, detail) values (person, 'settled', jsonb_build_object('conflictId', conflict));
  return 'settled';
end $$;
revoke execute on function record.keep_ours(session bytea, conflict uuid) from public;
--> statement-breakpoint
-- From packages/db/rules/record/look.sql.
-- Says that a second person has looked at a set that one person published, and that it is so. Whoever wrote any of it, or published
-- it, is not that person.
create or replace function record.look(session bytea, one uuid) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
  told sets;
begin
  select * into told from sets where id = one for update;
  if told.id is null or told.undone_at is not null or told.manner = 'two' or told.looked_at is not null then
    return '{"outcome": "gone"}';
  elsif told.published_by = person or exists (select from proposals where set_id = one and author = person) then
    return '{"outcome": "needs-another"}';
  end if;
  update sets set looked_at = now(), looked_by = person where id = one;
  insert into staff.audit (staff_id, action, detail) values (person, 'looked', jsonb_build_object('setId', one));
  perform announce_subjects(one);
  return '{"outcome": "done"}';
end $$;
revoke execute on function record.look(session bytea, one uuid) from public;
--> statement-breakpoint
-- From packages/db/rules/record/look_ahead.sql.
-- Does what publishing would do, for a look at the pages as they will be: inside a transaction that can only be rolled back.
create or replace function record.look_ahead(session bytea, wanted jsonb) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  about text;
begin
  insert into looks_ahead default values;
  return publish_as(staff.who_is(session), wanted, 'two');
exception
  when sqlstate 'SR001' then
    get stacked diagnostics about = pg_exception_detail;
    return about::jsonb;
  when unique_violation then return '{"outcome": "already-there"}';
  when foreign_key_violation then return '{"outcome": "no-parent"}';
  when check_violation or not_null_violation or invalid_text_representation or invalid_datetime_format then
    return '{"outcome": "refused"}';
end $$;
revoke execute on function record.look_ahead(session bytea, wanted jsonb) from public;
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
    when 'help-service' then array['slug', 'name', 'runBy', 'kind', 'audience', 'nations', 'number', 'textNumber', 'hours', 'cost',
      'languages', 'access', 'discretion', 'site', 'siteCy', 'siteEs', 'sitePt', 'checkedOn']
    when 'source' then array['title', 'publisher', 'kind', 'url', 'publishedOn', 'archiveUrl', 'checkedOn', 'inPrint']
  end
$$;
revoke execute on function record.may_set(kind text) from public;
--> statement-breakpoint
-- From packages/db/rules/record/never_keep.sql.
-- A transaction that looked ahead cannot be committed.
create or replace function record.never_keep() returns trigger
language plpgsql set search_path = record, pg_temp as $$
begin
  raise exception 'what was looked at ahead is never kept' using errcode = 'insufficient_privilege';
end $$;

drop trigger if exists never_keep on record.looks_ahead;
create constraint trigger never_keep after insert on record.looks_ahead deferrable initially deferred
  for each row execute function record.never_keep();
revoke execute on function record.never_keep() from public;
--> statement-breakpoint
-- From packages/db/rules/record/place_of.sql.
-- What a new row needs besides what was typed: that it is checked, an address of its own, its place in the list.
create or replace function record.place_of(place regclass, given jsonb) returns jsonb
language plpgsql stable set search_path = record, pg_temp as $$
declare
  has text[] := array(select attname from pg_attribute where attrelid = place and attnum > 0 and not attisdropped);
  told jsonb := '{}';
  last integer;
begin
  if 'verified' = any (has) then
    told := told || '{"verified": true}';
  end if;
  if 'slug' = any (has) then
    told := told || jsonb_build_object('slug', free_slug(place, given ->> 'slug'));
  end if;
  if 'position' = any (has) and given -> 'position' is null then
    execute format('select max(position) from %s %s', place,
      case when place = 'stages'::regclass then 'where bill_id = ($1 ->> ''billId'')::uuid' else '' end) into last using given;
    told := told || jsonb_build_object('position', coalesce(last, 0) + 1);
  end if;
  if place = 'stages'::regclass and coalesce(given -> 'round', 'null') = 'null' then
    told := told || '{"round": 1}';
  end if;
  return told;
end $$;
revoke execute on function record.place_of(place regclass, given jsonb) from public;
--> statement-breakpoint
-- From packages/db/rules/record/play_back.sql.
-- Puts back what one statement of a publish did to a row. Only what nobody has changed since: else the undo is refused. What hangs on
-- the record and is no part of it (sources, citations, pins, questions) stays as others left it.
create or replace function record.play_back(done record.set_effects) returns void
language plpgsql set search_path = record, pg_temp as $$
declare
  place regclass := ('record.' || quote_ident(done.place))::regclass;
  hangs_on constant boolean := done.place in ('sources', 'citations', 'pins', 'held_facts', 'conflicts');
  shape jsonb := coalesce(done.after, done.before);
  same text := case when shape ? 'id' then '(t.id = ($1 ->> ''id'')::uuid)' else 'to_jsonb(t) = $1' end;
  stored jsonb;
  moved text[];
begin
  execute format('select to_jsonb(t) from %s t where %s for update', place, same) into stored using shape;
  if done.after is null then
    if stored is null then
      execute format('insert into %s select * from jsonb_populate_record(null::%s, $1)', place, place) using done.before;
    end if;
    return;
  end if;
  select array_agg(key) into moved from jsonb_each(done.after)
    where (done.before is null or value is distinct from done.before -> key) and value is distinct from stored -> key;
  if stored is null or (moved is not null and not (done.before is null and hangs_on)) then
    if hangs_on then
      return;
    end if;
    perform refuse('changed-since', jsonb_build_object('place', done.place, 'id', shape -> 'id', 'columns', to_jsonb(moved)));
  elsif done.before is null and shape ? 'id' and stands_under(place, (shape ->> 'id')::uuid) then
    if hangs_on then
      return;
    end if;
    perform refuse('stands-under', jsonb_build_object('place', done.place, 'id', shape -> 'id'));
  elsif done.before is null then
    execute format('delete from %s t where %s', place, same) using shape;
  else
    perform put_back(place, done);
  end if;
end $$;
revoke execute on function record.play_back(done record.set_effects) from public;
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
begin
  select key into stray from jsonb_object_keys(told.proposed) key where key <> all (coalesce(may_set(told.kind), '{}')) limit 1;
  if stray is not null or may_set(told.kind) is null then
    raise exception 'a proposal of the kind % may not set %', told.kind, stray using errcode = 'check_violation';
  elsif told.state not in ('draft', 'waiting') then
    raise exception 'a proposal begins as a draft or waiting' using errcode = 'check_violation';
  elsif told.state = 'waiting' and coalesce(btrim(told.why), '') = '' then
    raise exception 'a proposal needs a reason' using errcode = 'check_violation';
  elsif told.state = 'waiting' and told.act in ('add', 'edit') and not has_ground(told) then
    raise exception 'a proposal needs a source and its words' using errcode = 'check_violation';
  elsif told.act = 'take-off' and checkable_table(told.kind) is null then
    raise exception 'no row of the kind % is checked', told.kind using errcode = 'check_violation';
  end if;
  if former is null then
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
revoke execute on function record.propose(session bytea, given jsonb) from public;
--> statement-breakpoint
-- From packages/db/rules/record/publish.sql.
-- The one way on which what staff write becomes public. Who wrote a proposal does not publish it, unless nobody else can sign in, or
-- in a hurry. Where it cannot be, the answer says why, and nothing was written.
create or replace function record.publish(session bytea, wanted jsonb, in_a_hurry boolean) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
  how text;
  about text;
begin
  perform pg_advisory_xact_lock(hashtext('record.publish'));
  how := how_to_publish(person, wanted, in_a_hurry);
  if how is null then
    perform refuse('needs-another', '{}');
  end if;
  return publish_as(person, wanted, how);
exception
  when sqlstate 'SR001' then
    get stacked diagnostics about = pg_exception_detail;
    return about::jsonb;
  when unique_violation then return '{"outcome": "already-there"}';
  when foreign_key_violation then return '{"outcome": "no-parent"}';
  when check_violation or not_null_violation or invalid_text_representation or invalid_datetime_format then
    get stacked diagnostics about = message_text;
    return jsonb_build_object('outcome', 'refused', 'why', about);
end $$;
revoke execute on function record.publish(session bytea, wanted jsonb, in_a_hurry boolean) from public;
--> statement-breakpoint
-- From packages/db/rules/record/publish_as.sql.
-- Publishes proposals as one set: what others stand in first, then in the order in which they were proposed. What a set does is noted
-- as it is done.
create or replace function record.publish_as(person uuid, wanted jsonb, how text) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  one uuid;
  told proposals;
  done bigint[] := '{}';
begin
  insert into sets (published_by, manner, look_until)
    values (person, how, case when how = 'hurry' then now() + interval '24 hours' end) returning id into one;
  perform set_config('safe.set', one::text, true);
  for told in
    select p.* from jsonb_to_recordset(wanted) as w (id uuid, revision integer) join proposals p using (id, revision)
    where p.state = 'waiting'
    order by array_position(array['ask', 'bill', 'stage', 'sitting', 'amendment', 'division'], p.kind), p.proposed_at, p.id for update of p
  loop
    told.set_id := one;
    done := done || case told.act
      when 'add' then apply_add(told) when 'take-off' then apply_take_off(told) else apply_edit(told) end;
    update proposals set state = 'published', decided_at = now(), decided_by = person, set_id = one where id = told.id;
  end loop;
  perform set_config('safe.set', '', true);
  insert into staff.audit (staff_id, action, detail) values (person, 'published', jsonb_build_object('setId', one, 'changeIds', done));
  return jsonb_build_object('outcome', 'published', 'setId', one, 'changeIds', done);
end $$;
revoke execute on function record.publish_as(person uuid, wanted jsonb, how text) from public;
--> statement-breakpoint
-- From packages/db/rules/record/published_changes.sql.
-- What changed in the rows that are public. Who of the staff did it is nothing to the public.
create or replace view record.published_changes as
  select id, at, origin, subject_kind, subject_id, field, before, after, why, source_url, quote, set_id, undoes
  from record.changes where subject_id in (select id from record.published_subjects);
--> statement-breakpoint
-- From packages/db/rules/record/published_looks.sql.
-- The public rows in which something stands that one person alone has looked at, and how it came to that.
create or replace view record.published_looks as
  select distinct on (p.subject_id) p.kind as subject_kind, p.subject_id, s.manner, s.at, s.look_until
  from record.sets s join record.proposals p on p.set_id = s.id
  where s.manner <> 'two' and s.looked_at is null and s.undone_at is null
    and p.subject_id in (select id from record.published_subjects)
  order by p.subject_id, s.at desc;
--> statement-breakpoint
-- From packages/db/rules/record/put_back.sql.
-- Gives back to a row the values that a publish changed, and leaves the others.
create or replace function record.put_back(place regclass, done record.set_effects) returns void
language plpgsql set search_path = record, pg_temp as $$
declare
  columns text;
begin
  select string_agg(format('%I', key), ', ') into columns
    from jsonb_each(done.after) where value is distinct from done.before -> key;
  execute format('update %s set (%s) = (select %s from jsonb_populate_record(null::%s, $1)) where id = ($1 ->> ''id'')::uuid',
    place, columns, columns, place) using done.before;
end $$;
revoke execute on function record.put_back(place regclass, done record.set_effects) from public;
--> statement-breakpoint
-- From packages/db/rules/record/refuse.sql.
-- Ends a publish or an undo that cannot be: whoever called gets the outcome, and nothing was written.
create or replace function record.refuse(outcome text, about jsonb) returns void
language plpgsql as $$
begin
  raise exception '%', outcome using errcode = 'SR001', detail = (about || jsonb_build_object('outcome', outcome))::text;
end $$;
revoke execute on function record.refuse(outcome text, about jsonb) from public;
--> statement-breakpoint
-- From packages/db/rules/record/reopen_fact.sql.
-- Lets a fact wait again: what was found did not hold.
create or replace function record.reopen_fact(session bytea, fact uuid) returns text
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
begin
  update held_facts set closed_at = null, closed_by = null, finding = null, closed_source_url = null, closed_quote = null
    where id = fact and closed_at is not null;
  if not found then
    return 'gone';
  end if;
  insert into staff.audit (staff_id, action, detail) values (person, 'fact-reopened', jsonb_build_object('heldFactId', fact));
  return 'reopened';
end $$;
revoke execute on function record.reopen_fact(session bytea, fact uuid) from public;
--> statement-breakpoint
-- From packages/db/rules/record/save_fields.sql.
-- Writes what a proposal sets: the row, and what hangs on it.
create or replace function record.save_fields(told record.proposals, given jsonb) returns void
language plpgsql set search_path = record, pg_temp as $$
begin
  if told.kind = 'amendment' and given ? 'words' then
    if jsonb_typeof(given -> 'words') = 'string' then
      insert into amendment_versions (amendment_id, seen_at, lines, text_hash, origin, source_url)
        select told.subject_id, clock_timestamp(), lines, hash_lines(lines), 'staff', told.source_url
        from text_as_lines(given ->> 'words') lines;
    elsif standing_words(told.subject_id) is not null then
      perform refuse('refused', jsonb_build_object('field', 'words'));
    end if;
  end if;
  if told.kind = 'amendment' and given ? 'sponsors' then
    perform set_sponsors(told.subject_id, given ->> 'sponsors');
  end if;
  if told.kind = 'division' and given ? 'amendment' then
    perform set_amendments_of(told.subject_id, told.expected ->> 'amendment', given ->> 'amendment', told);
  end if;
  perform set_columns(told.kind, told.subject_id,
    given - case told.kind when 'amendment' then '{words,sponsors}'::text[] when 'division' then '{amendment}' else '{}' end);
  if told.kind = 'division' and given ? 'parliamentId' then
    perform choose_division(told.subject_id);
  end if;
end $$;
revoke execute on function record.save_fields(told record.proposals, given jsonb) from public;
--> statement-breakpoint
-- From packages/db/rules/record/save_source.sql.
-- To cite a page is to have read it today. A page that is cited already is not listed twice.
create or replace function record.save_source(address text) returns uuid
language plpgsql set search_path = record, pg_temp as $$
declare
  known uuid;
  host text := regexp_replace(substring(address from '^https?://([^/?#]+)'), '^www\.', '');
  path text := coalesce(nullif(substring(address from '^https?://[^/?#]+([^?#]*)'), '/'), '');
begin
  update sources set checked_on = (now() at time zone 'Europe/London')::date
    where id = (select id from sources where url = address order by id limit 1) returning id into known;
  if known is null then
    insert into sources (kind, title, publisher, url, checked_on)
      values ('page', host || path, host, address, (now() at time zone 'Europe/London')::date) returning id into known;
  end if;
  return known;
end $$;
revoke execute on function record.save_source(address text) from public;
--> statement-breakpoint
-- From packages/db/rules/record/send_back.sql.
-- Gives a proposal back to its author, with words that say why. Nobody sends back their own: they withdraw it.
create or replace function record.send_back(session bytea, proposal uuid, seen integer, why text) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
  told proposals;
begin
  if coalesce(btrim(why), '') = '' then
    raise exception 'what is sent back comes with words' using errcode = 'check_violation';
  end if;
  select * into told from proposals p where p.id = proposal and p.revision = seen and p.state = 'waiting' for update;
  if told.id is null then
    return '{"outcome": "gone"}';
  elsif told.author = person then
    return '{"outcome": "needs-another"}';
  end if;
  update proposals set state = 'sent-back', decided_at = now(), decided_by = person where id = proposal;
  insert into proposal_comments (proposal_id, staff_id, act, words) values (proposal, person, 'sent-back', why);
  insert into staff.audit (staff_id, action, detail) values (person, 'sent-back', jsonb_build_object('proposalId', proposal));
  return '{"outcome": "done"}';
end $$;
revoke execute on function record.send_back(session bytea, proposal uuid, seen integer, why text) from public;
--> statement-breakpoint
-- From packages/db/rules/record/set_amendments_of.sql.
-- Which amendments a division was on: slugs, with a space between them. One that it is no longer on cannot be found from the
-- division: its pages hear of it by its own change.
create or replace function record.set_amendments_of(division uuid, before text, slugs text, told record.proposals) returns void
language plpgsql set search_path = record, pg_temp as $$
declare
  named text[] := coalesce(regexp_split_to_array(nullif(btrim(slugs), ''), '\s+'), '{}');
  former text[] := coalesce(regexp_split_to_array(nullif(btrim(before), ''), '\s+'), '{}');
  own text := (select d.slug from divisions d where d.id = division);
begin
  if exists (select from unnest(named) slug where slug not in (select a.slug from amendments a)) then
    perform refuse('refused', jsonb_build_object('field', 'amendment'));
  end if;
  delete from amendment_divisions l using amendments a
    where l.division_id = division and a.id = l.amendment_id and a.slug <> all (named);
  insert into amendment_divisions (amendment_id, division_id)
    select a.id, division from amendments a where a.slug = any (named) on conflict do nothing;
  insert into changes (origin, staff_id, subject_kind, subject_id, field, before, after, why, source_url, quote, set_id)
    select 'staff', told.author, 'amendment', a.id, 'division', to_jsonb(own), null, told.why, told.source_url, told.quote, told.set_id
    from amendments a where a.slug = any (former) and a.slug <> all (named);
end $$;
revoke execute on function record.set_amendments_of(division uuid, before text, slugs text, told record.proposals) from public;
--> statement-breakpoint
-- From packages/db/rules/record/set_columns.sql.
-- Writes fields of a row that are columns of its table.
create or replace function record.set_columns(kind text, row_id uuid, given jsonb) returns void
language plpgsql set search_path = record, pg_temp as $$
declare
  place regclass := table_of(kind);
  columns text;
  as_columns jsonb;
begin
  select string_agg(format('%I', column_of(key)), ', '), jsonb_object_agg(column_of(key), value) into columns, as_columns
    from jsonb_each(given);
  if columns is not null then
    execute format('update %s set (%s) = (select %s from jsonb_populate_record(null::%s, $1)) where id = $2',
      place, columns, columns, place) using as_columns, row_id;
  end if;
end $$;
revoke execute on function record.set_columns(kind text, row_id uuid, given jsonb) from public;
--> statement-breakpoint
-- From packages/db/rules/record/set_sponsors.sql.
-- In whose names an amendment stands: Parliament's numbers of members, with a space between them, the lead first.
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
  delete from sponsors where amendment_id = amendment and member_id is not null;
  insert into sponsors (amendment_id, member_id, name, party, house, is_lead, position)
    select amendment, m.id, m.name, m.party, m.house, place = 1, place
    from unnest(ids) with ordinality as one (id, place) join published_members m using (id);
end $$;
revoke execute on function record.set_sponsors(amendment uuid, numbers text) from public;
--> statement-breakpoint
-- From packages/db/rules/record/settle_questions.sql.
-- What staff have decided is neither a thing to check nor a conflict with Parliament any more. What sync writes too is pinned, so that
-- sync asks before undoing it; where Parliament's value was taken over, nothing is held against it any more.
create or replace function record.settle_questions(told record.proposals, fields text[]) returns void
language plpgsql set search_path = record, pg_temp as $$
begin
  update held_facts set closed_at = now(), closed_by = told.author, finding = told.why,
      closed_source_url = told.source_url, closed_quote = told.quote
    where subject_id = told.subject_id and field = any (fields) and closed_at is null;
  if told.act = 'take-theirs' then
    delete from pins where subject_id = told.subject_id and field = any (fields);
    delete from conflicts where subject_id = told.subject_id and field = any (fields);
    return;
  end if;
  -- The offer is remembered: sync asks again only when Parliament offers something else.
  update conflicts set dismissed_at = now(), dismissed_by = told.author
    where subject_id = told.subject_id and field = any (fields);
  insert into pins (subject_kind, subject_id, field, reason, staff_id)
    select told.kind, told.subject_id, one, told.why, told.author from unnest(fields) one where is_shared(told.kind, one)
    on conflict (subject_id, field) do update set reason = excluded.reason, staff_id = excluded.staff_id, at = now();
end $$;
revoke execute on function record.settle_questions(told record.proposals, fields text[]) from public;
--> statement-breakpoint
-- From packages/db/rules/record/standing_words.sql.
-- The words of an amendment that stand, as an editor sees them; null where there are none.
create or replace function record.standing_words(amendment uuid) returns text
language sql stable set search_path = record, pg_temp as $$
  select btrim((
    select string_agg(rtrim(repeat('  ', (line ->> 'indentation')::int) || line_words(line)), E'\n' order by place)
    from jsonb_array_elements(v.lines) with ordinality as one (line, place)
  ), E'\n')
  from amendment_versions v where v.amendment_id = amendment order by v.seen_at desc limit 1
$$;
revoke execute on function record.standing_words(amendment uuid) from public;
--> statement-breakpoint
-- From packages/db/rules/record/stands_under.sql.
-- Whether any row stands in this one, by the foreign keys that say so.
create or replace function record.stands_under(place regclass, row_id uuid) returns boolean
language plpgsql stable set search_path = record, pg_temp as $$
declare
  child record;
  is_there boolean;
begin
  for child in
    select c.conrelid::regclass as place, a.attname as name from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = stands_under.place and cardinality(c.conkey) = 1
  loop
    execute format('select exists (select from %s where %I = $1)', child.place, child.name) into is_there using row_id;
    if is_there then
      return true;
    end if;
  end loop;
  return false;
end $$;
revoke execute on function record.stands_under(place regclass, row_id uuid) from public;
--> statement-breakpoint
-- From packages/db/rules/record/table_of.sql.
-- The table of a kind of row that staff edit; null of any other kind.
create or replace function record.table_of(kind text) returns regclass
language sql stable set search_path = record, pg_temp as $$
  select coalesce(checkable_table(kind), case kind when 'source' then 'sources' end::regclass)
$$;
revoke execute on function record.table_of(kind text) from public;
--> statement-breakpoint
-- From packages/db/rules/record/text_as_lines.sql.
-- Pasted words as the lines of an amendment: two spaces at the beginning are one step. As textAsLines says it.
create or replace function record.text_as_lines(words text) returns jsonb
language sql immutable parallel safe as $$
  select jsonb_agg(jsonb_build_object(
    'text', substr(line, 2 * steps + 1), 'indentation', steps, 'hangingIndentation', null, 'isImage', false) order by place)
  from regexp_split_to_table(words, E'\n') with ordinality as one (line, place),
    lateral (select (length(line) - length(ltrim(line))) / 2 as steps) indented
$$;
revoke execute on function record.text_as_lines(words text) from public;
--> statement-breakpoint
-- From packages/db/rules/record/undo.sql.
-- One press takes back a set, with a reason and no source. Stopping what is wrong needs no second person.
create or replace function record.undo(session bytea, one uuid, why text) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
  about text;
begin
  if coalesce(btrim(why), '') = '' then
    raise exception 'an undo needs a reason' using errcode = 'check_violation';
  end if;
  perform pg_advisory_xact_lock(hashtext('record.publish'));
  return undo_set(one, person, why);
exception
  when sqlstate 'SR001' then
    get stacked diagnostics about = pg_exception_detail;
    return about::jsonb;
  when unique_violation or foreign_key_violation then return '{"outcome": "changed-since"}';
end $$;
revoke execute on function record.undo(session bytea, one uuid, why text) from public;
--> statement-breakpoint
-- From packages/db/rules/record/undo_set.sql.
-- Takes back all that one publish did: fields and what follows from them, questions that it closed, pins that it made. The record says
-- so in changes of the same set. Null for who: it goes back by itself.
create or replace function record.undo_set(one uuid, person uuid, why text) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  done set_effects;
  numbers bigint[];
begin
  perform from sets where id = one and undone_at is null for update;
  if not found then
    perform refuse('gone', '{}');
  end if;
  for done in select * from set_effects where set_id = one order by id desc loop
    perform play_back(done);
  end loop;
  update sets set undone_at = now(), undone_by = person, undone_why = why where id = one;
  with saved as (
    insert into changes (origin, staff_id, subject_kind, subject_id, field, before, after, why, set_id, undoes)
      select 'staff', person, subject_kind, subject_id, field, after, before, undo_set.why, one, true
      from changes where set_id = one and not undoes order by id desc
      returning id
  ) select coalesce(array_agg(id order by id), '{}') into numbers from saved;
  if person is not null then
    insert into staff.audit (staff_id, action, detail)
      values (person, 'undone', jsonb_build_object('setId', one, 'changeIds', numbers));
  end if;
  return jsonb_build_object('outcome', 'undone', 'setId', one, 'changeIds', numbers);
end $$;
revoke execute on function record.undo_set(one uuid, person uuid, why text) from public;
--> statement-breakpoint
-- From packages/db/rules/record/undo_unlooked.sql.
-- What was published in a hurry and nobody looked at in time goes back by itself. Gives how many sets did; one that cannot, since
-- something changed since, waits for a person.
create or replace function record.undo_unlooked() returns integer
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  one uuid;
  done integer := 0;
begin
  perform pg_advisory_xact_lock(hashtext('record.publish'));
  for one in select id from sets
    where manner = 'hurry' and look_until < now() and looked_at is null and undone_at is null order by at desc limit 100
  loop
    begin
      perform undo_set(one, null, 'It was published in a hurry, and no second person looked at it in time.');
      done := done + 1;
    exception when sqlstate 'SR001' or unique_violation or foreign_key_violation then null;
    end;
  end loop;
  return done;
end $$;
revoke execute on function record.undo_unlooked() from public;
--> statement-breakpoint
-- From packages/db/rules/record/value_of.sql.
-- What a field of a row holds, as an editor sees it. Of an amendment its words and sponsors, and of a division what it was on, lie in
-- tables of their own.
create or replace function record.value_of(kind text, row_id uuid, field text, stored jsonb) returns jsonb
language sql stable set search_path = record, pg_temp as $$
  select coalesce(case
    when kind = 'amendment' and field = 'words' then to_jsonb(standing_words(row_id))
    when kind = 'amendment' and field = 'sponsors' then to_jsonb((
      select string_agg(s.member_id::text, ' ' order by s.is_lead desc, s.position) from sponsors s
      where s.amendment_id = row_id and s.member_id is not null))
    when kind = 'division' and field = 'amendment' then to_jsonb((
      select string_agg(a.slug, ' ' order by a.slug collate "C") from amendment_divisions l join amendments a on a.id = l.amendment_id
      where l.division_id = row_id))
    else stored -> column_of(field)
  end, 'null')
$$;
revoke execute on function record.value_of(kind text, row_id uuid, field text, stored jsonb) from public;
--> statement-breakpoint
-- From packages/db/rules/record/withdraw.sql.
-- Takes back a proposal, or a draft, of one's own that nobody has published.
create or replace function record.withdraw(session bytea, proposal uuid) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
begin
  update proposals set state = 'withdrawn', decided_at = now(), decided_by = person, typed = '{}'
    where id = proposal and author = person and state in ('draft', 'waiting', 'sent-back');
  if not found then
    return '{"outcome": "gone"}';
  end if;
  insert into staff.audit (staff_id, action, detail) values (person, 'withdrawn', jsonb_build_object('proposalId', proposal));
  return '{"outcome": "done"}';
end $$;
revoke execute on function record.withdraw(session bytea, proposal uuid) from public;
--> statement-breakpoint
-- From packages/db/rules/staff/hold_audit.sql.
-- The web process signs each line of the audit with an open account, dates none, numbers none, and cannot write one that says what is
-- written where it is done.
create or replace function staff.hold_audit() returns trigger
language plpgsql set search_path = staff, pg_temp as $$
begin
  if current_user = 'safe_campaign' then
    if not exists (select from accounts where id = new.staff_id and disabled_at is null) then
      raise exception 'a line of the audit is signed by an open account' using errcode = 'insufficient_privilege';
    elsif new.action in ('account-added', 'account-disabled', 'signed-in', 'signed-out', 'checked', 'proposed', 'sent-back', 'withdrawn',
        'published', 'looked', 'undone', 'settled', 'taken-back', 'fact-closed', 'fact-reopened') then
      raise exception 'this line is written where it is done' using errcode = 'insufficient_privilege';
    elsif new.id <> currval('staff.audit_id_seq') then
      raise exception 'a line of the audit has the next number' using errcode = 'insufficient_privilege';
    end if;
    new.at := now();
  end if;
  return new;
end $$;

create or replace trigger hold_audit before insert on staff.audit for each row execute function staff.hold_audit();
--> statement-breakpoint
-- From packages/db/rules/staff/who_is.sql.
-- Whose session this is, for a rule that acts for them: nobody else is taken for an answer.
create or replace function staff.who_is(session bytea) returns uuid
language plpgsql stable security definer set search_path = staff, pg_temp as $$
declare
  person uuid;
begin
  select a.id into person from sessions s join accounts a on a.id = s.staff_id
    where s.token_hash = session and is_live(s) and a.disabled_at is null;
  if person is null then
    raise exception 'only who is signed in may do this' using errcode = 'insufficient_privilege';
  end if;
  return person;
end $$;
revoke execute on function staff.who_is(session bytea) from public;
--> statement-breakpoint
-- From packages/db/rules/record/cite.sql.
-- Puts a source behind fields of a row, with its words; null stands for the whole row.
create or replace function record.cite(kind text, row_id uuid, fields text[], address text, words text) returns void
language sql set search_path = record, pg_temp as $$
  insert into citations (subject_kind, subject_id, field, source_id, quote)
    select kind, row_id, field, source, words from save_source(address) source, unnest(fields) field
    on conflict (subject_kind, subject_id, field, source_id) do update set quote = excluded.quote
$$;
revoke execute on function record.cite(kind text, row_id uuid, fields text[], address text, words text) from public;
--> statement-breakpoint
-- What staff write becomes public by record.publish alone: the web process writes nothing of the record, so nothing has to hold it back.
drop function record.hold_unchecked() cascade;
--> statement-breakpoint
drop function record.hold_changes() cascade;
--> statement-breakpoint
revoke insert, update, delete, truncate on all tables in schema record from safe_campaign;
--> statement-breakpoint
revoke all on sequence record.changes_id_seq from safe_campaign;
--> statement-breakpoint
revoke execute on function record.forget_votes(uuid) from safe_campaign;
--> statement-breakpoint
grant select on record.proposals, record.proposal_comments, record.sets to safe_campaign;
--> statement-breakpoint
grant select on record.published_looks to safe_site, safe_campaign, safe_worker;
--> statement-breakpoint
grant execute on function record.propose(bytea, jsonb), record.publish(bytea, jsonb, boolean), record.send_back(bytea, uuid, integer, text),
  record.withdraw(bytea, uuid), record.comment(bytea, uuid, text), record.undo(bytea, uuid, text), record.look(bytea, uuid),
  record.look_ahead(bytea, jsonb), record.check_row(bytea, text, uuid, text, text, text), record.close_fact(bytea, uuid, text, text, text),
  record.reopen_fact(bytea, uuid), record.keep_ours(bytea, uuid), record.may_set(text)
to safe_campaign;
--> statement-breakpoint
grant execute on function record.undo_unlooked() to safe_worker;
