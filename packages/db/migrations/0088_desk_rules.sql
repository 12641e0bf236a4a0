-- From packages/db/rules/record/changed_since.sql.
-- What was published, checked or told by Parliament of the same fields after a set, and stands; of a row that the set brought, of any
-- field. Over that a set is not undone, even where somebody has set the same value anew.
create or replace function record.changed_since(one uuid) returns jsonb
language sql stable set search_path = record, pg_temp as $$
  select jsonb_agg(distinct jsonb_build_object('kind', later.subject_kind, 'id', later.subject_id, 'field', later.field))
  from changes mine join changes later on later.subject_id = mine.subject_id and later.id > mine.id and mine.field in (later.field, '*')
  where mine.set_id = one and not mine.undoes and later.set_id is distinct from one
    and not exists (select from sets s where s.id = later.set_id and s.undone_at is not null)
$$;
revoke execute on function record.changed_since(one uuid) from public;
--> statement-breakpoint
-- From packages/db/rules/record/choose_division.sql.
drop function record.choose_division(division uuid);
-- Which of Parliament's divisions one on the record is: only one that Parliament lists for its House and day. Null takes that back.
create or replace function record.choose_division(told record.proposals) returns void
language plpgsql set search_path = record, pg_temp as $$
declare
  chosen divisions;
begin
  select * into chosen from divisions where id = told.subject_id;
  if chosen.parliament_id is null then
    perform unchoose_division(told);
  elsif not exists (select from division_candidates c
      where c.house = chosen.house and c.held_on = chosen.held_on and c.parliament_id = chosen.parliament_id) then
    perform refuse('refused', jsonb_build_object('id', told.id, 'field', 'parliamentId'));
  end if;
end $$;
revoke execute on function record.choose_division(told record.proposals) from public;
--> statement-breakpoint
-- From packages/db/rules/record/follow_from.sql.
-- What follows from what a proposal sets. A text that an amendment carries has its day, fate and words from there, and its bill; an
-- amendment is of its stage's bill, as far as these are on the record; two counts make a majority, and one without the other none.
create or replace function record.follow_from(kind text, given jsonb, stored jsonb) returns jsonb
language plpgsql stable set search_path = record, pg_temp as $$
declare
  counts jsonb;
begin
  if kind = 'text' and given -> 'amendmentId' <> 'null' then
    return given || '{"happenedOn": null, "fate": null, "words": null}'
      || coalesce((select jsonb_build_object('billId', bill_id) from amendments where id = (given ->> 'amendmentId')::uuid), '{}');
  elsif kind = 'amendment' and given ? 'stageId' then
    given := given || coalesce((select jsonb_build_object('billId', bill_id) from stages where id = (given ->> 'stageId')::uuid), '{}');
  end if;
  if kind = 'amendment' and (given ? 'countFor' or given ? 'countAgainst') then
    counts := coalesce(stored, '{}')
      || coalesce((select jsonb_object_agg(column_of(key), value) from jsonb_each(given) where key in ('countFor', 'countAgainst')), '{}');
    given := given || jsonb_build_object('majority', abs((counts ->> 'count_for')::int - (counts ->> 'count_against')::int));
  end if;
  return given;
end $$;
--> statement-breakpoint
-- From packages/db/rules/record/has_ground.sql.
-- Whether a source that a reader can open stands behind a proposal, with its words. That a division is not the one of Parliament's
-- that it was taken for needs a reason alone.
create or replace function record.has_ground(told record.proposals) returns boolean
language sql immutable parallel safe as $$
  select (told.kind = 'division' and told.proposed = '{"parliamentId": null}')
    or coalesce(told.source_url ~ '^https://', false) and coalesce(btrim(told.quote), '') <> ''
$$;
--> statement-breakpoint
-- From packages/db/rules/record/has_standing_words.sql.
-- Whether anything that still stands in a row since somebody last checked it is this person's. What was undone, or written over,
-- stands no longer. What Parliament confirmed was not looked at by a second person.
create or replace function record.has_standing_words(row_id uuid, person uuid) returns boolean
language sql stable security definer set search_path = record, pg_temp as $$
  with since as materialized (
    select c.id, c.staff_id, part.field, part.before, part.after
    from changes c cross join lateral (
      select c.field, c.before, c.after where c.field <> '*'
      union all
      select key, null, value from jsonb_each(case when c.field = '*' and jsonb_typeof(c.after) = 'object' then c.after else '{}' end)
    ) part
    where c.subject_id = row_id and part.field not in ('id', 'verified', 'slug', 'position') and c.id > coalesce((
      select max(k.id) from changes k
      where k.subject_id = row_id and k.origin = 'staff' and k.field = 'verified' and k.after = 'true'
    ), 0)
  ), ends as (
    select field, (array_agg(before order by id))[1] as checked, (array_agg(after order by id desc))[1] as standing
    from since group by field
  )
  select exists (
    select from since s join ends e using (field)
    where s.staff_id = person and exists (
      (select pieces(s.after) except select pieces(s.before))
      intersect
      (select pieces(e.standing) except select pieces(e.checked))
    )
  )
$$;
--> statement-breakpoint
-- From packages/db/rules/record/look_ahead.sql.
-- Does what publishing would do, for a look at the pages as they will be: inside a transaction that can only be rolled back.
create or replace function record.look_ahead(session bytea, wanted jsonb) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
  about text;
begin
  insert into looks_ahead default values;
  perform how_to_publish(person, wanted, true);
  return publish_as(person, wanted, 'two');
exception
  when sqlstate 'SR001' then
    get stacked diagnostics about = pg_exception_detail;
    return about::jsonb;
  when unique_violation then return '{"outcome": "already-there"}';
  when foreign_key_violation then return '{"outcome": "no-parent"}';
  when check_violation or not_null_violation or invalid_text_representation or invalid_datetime_format then
    return '{"outcome": "refused"}';
end $$;
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
  -- To publish where help is, is to have looked: from that day counts how long nobody has looked again.
  if place = 'help_services'::regclass then
    told := told || jsonb_build_object('checkedOn', (now() at time zone 'Europe/London')::date);
  end if;
  return told;
end $$;
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
  same text := same_row(place);
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
    raise exception 'a proposal needs a source and its words' using errcode = 'check_violation';
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
-- From packages/db/rules/record/same_row.sql.
-- By which condition a row of a table is the one that `$1` tells of: its key says so.
create or replace function record.same_row(place regclass) returns text
language sql stable set search_path = record, pg_temp as $$
  select string_agg(format('t.%1$I = (jsonb_populate_record(null::%2$s, $1)).%1$I', a.attname, place), ' and ')
  from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
  where i.indrelid = place and i.indisprimary
$$;
revoke execute on function record.same_row(place regclass) from public;
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
    perform choose_division(told);
  end if;
end $$;
--> statement-breakpoint
-- From packages/db/rules/record/told_since_choice.sql.
-- What was told of a division from the choice on that said which of Parliament's it is, without fields that staff have changed by hand
-- since. The choice is several changes of one instant; a sync that began before it may have ended after.
create or replace function record.told_since_choice(choice record.changes) returns setof record.changes
language sql stable set search_path = record, pg_temp as $$
  select c.* from changes c
  where c.subject_id = choice.subject_id and (c.id >= choice.id or c.at = choice.at) and not exists (
    select from changes h
    where h.subject_id = c.subject_id and h.field = c.field and h.origin = 'staff' and h.id >= choice.id and h.at <> choice.at)
$$;
revoke execute on function record.told_since_choice(choice record.changes) from public;
--> statement-breakpoint
-- From packages/db/rules/record/unchoose_division.sql.
-- Takes back all that followed from saying which of Parliament's divisions one on the record is: counts, links, names, sources, and what
-- sync told of it since. What staff changed by hand after the choice stays as they left it.
create or replace function record.unchoose_division(told record.proposals) returns void
language plpgsql set search_path = record, pg_temp as $$
declare
  followed constant text[] := '{number,title,carried,ayeCount,noCount,majority,motionNote,parliamentUrl,ayeMeans,verified}';
  choice changes;
  stands jsonb;
  back jsonb;
  unlinked jsonb[];
  names jsonb;
begin
  select * into choice from changes where subject_id = told.subject_id and field = 'parliamentId' order by id desc limit 1;
  if choice.origin is distinct from 'staff' or choice.after is null then
    perform refuse('gone', jsonb_build_object('id', told.id));
  end if;
  select to_jsonb(d) into stands from divisions d where id = told.subject_id;
  select coalesce(jsonb_object_agg(field, before), '{}') into back from (
    select distinct on (field) field, coalesce(before, 'null') as before from told_since_choice(choice)
    where field = any (followed) order by field, id
  ) first;
  -- The number that it had may be another's by now.
  if exists (select from divisions d where d.id <> told.subject_id and to_jsonb(d.house) = stands -> 'house'
      and to_jsonb(d.held_on) = stands -> 'held_on' and to_jsonb(d.number) = back -> 'number') then
    back := back || '{"number": null}';
  end if;
  select coalesce(array_agg(after order by id), '{}') into unlinked from told_since_choice(choice) where field = 'amendment' and origin = 'sync';
  select after into names from told_since_choice(choice) where field = 'votes' order by id desc limit 1;
  perform set_columns('division', told.subject_id, back);
  update divisions set votes_fetched_at = null where id = told.subject_id and votes_fetched_at is not null;
  delete from amendment_divisions l using amendments a
    where l.division_id = told.subject_id and a.id = l.amendment_id and to_jsonb(a.slug) = any (unlinked);
  delete from citations where subject_id = told.subject_id and field = any (followed)
    and source_id in (select id from sources where url = choice.source_url);
  perform forget_votes(told.subject_id);
  delete from conflicts where subject_id = told.subject_id;
  insert into changes (origin, staff_id, subject_kind, subject_id, field, before, after, why, set_id)
    select 'staff', told.author, 'division', told.subject_id, field, before, after, told.why, told.set_id from (
      select key as field, nullif(stands -> column_of(key), 'null') as before, nullif(value, 'null') as after
        from jsonb_each(back) where value is distinct from stands -> column_of(key)
      union all select 'amendment', slug, null from unnest(unlinked) slug
      union all select 'votes', names, null where names is not null
    ) gone;
end $$;
revoke execute on function record.unchoose_division(told record.proposals) from public;
--> statement-breakpoint
-- From packages/db/rules/record/undo_set.sql.
-- Takes back all that one publish did: fields and what follows from them, questions that it closed, pins that it made. The record says
-- so in changes of the same set. Null for who: it goes back by itself.
create or replace function record.undo_set(one uuid, person uuid, why text) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  done set_effects;
  numbers bigint[];
  since jsonb;
begin
  perform from sets where id = one and undone_at is null for update;
  if not found then
    perform refuse('gone', '{}');
  end if;
  since := changed_since(one);
  if since is not null then
    perform refuse('changed-since', jsonb_build_object('fields', since));
  end if;
  -- Who voted how has come with the number since: that goes by taking the choice back.
  if exists (select from set_effects e join divisions d on d.id = (e.after ->> 'id')::uuid
      where e.set_id = one and e.place = 'divisions' and d.votes_fetched_at is not null
        and e.before -> 'parliament_id' = 'null' and e.after -> 'parliament_id' <> 'null') then
    perform refuse('changed-since', '{"place": "divisions", "columns": ["votes_fetched_at"]}');
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
