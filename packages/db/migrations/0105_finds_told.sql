-- Whoever is told of what a watch finds is told by mail.
alter table letters.mail drop constraint mail_kind;
--> statement-breakpoint
alter table letters.mail add constraint mail_kind
  check (kind in ('letter', 'confirmation', 'sign-in', 'second-look', 'found', 'notice', 'alert-confirmation', 'alert'));
--> statement-breakpoint
-- From packages/db/rules/record/claim_untold.sql.
-- What newly waits and its watchers were not told of: once, to whichever process asks first. Who watches an ask is told of what answers
-- something on its record, too. Gathered for two minutes, and at most once an hour, so that a busy day is a few mails.
create or replace function record.claim_untold() returns table (staff_id uuid, title text)
language plpgsql security definer set search_path = record, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtext('record.claim_untold'));
  if exists (select from finds f join watches w on w.id = f.watch_id where f.told_at > now() - interval '1 hour' and w.told <> '{}')
    or not exists (select from finds f where f.state = 'waiting' and f.told_at is null and f.found_at < now() - interval '2 minutes') then
    return;
  end if;
  return query
    with untold as (
      update finds f set told_at = now() where f.state = 'waiting' and f.told_at is null returning f.id, f.item_id, f.ask_id, f.watch_id, f.score
    )
    select person, i.title from untold u
      join items i on i.id = u.item_id
      join watches w on w.id = u.watch_id or (u.watch_id is null and w.ask_id = u.ask_id)
      cross join lateral unnest(w.told) person
    group by person, i.id, i.title order by person, max(u.score) desc, i.title;
end $$;
revoke execute on function record.claim_untold() from public;
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
  insert into staff.audit (staff_id, action, detail)
    select person, 'find-decided', jsonb_strip_nulls(jsonb_build_object('findId', find, 'itemTitle', left(i.title, 300), 'verdict', given ->> 'state'))
    from items i where i.id = told.item_id;
  return '{"outcome": "done"}';
end $$;
--> statement-breakpoint
-- From packages/db/rules/record/match_about.sql.
-- What answers something that came onto the record may have been fetched before: it is matched once more.
create or replace function record.match_about() returns trigger
language plpgsql security definer set search_path = record, pg_temp as $$
begin
  if new.verified and new.item_id is not null then
    update items a set matched_with = null from items i where i.id = new.item_id and a.about_key = i.key;
    if found then
      perform pg_notify('to_match', '');
    end if;
  end if;
  return null;
end $$;

create or replace trigger match_about after insert or update of verified, item_id, url on record.proceedings
  for each row execute function record.match_about();
revoke execute on function record.match_about() from public;
--> statement-breakpoint
-- From packages/db/rules/record/reopen_find.sql.
-- Lets a find wait again. Nobody is told of it a second time.
create or replace function record.reopen_find(session bytea, find uuid) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
  told finds;
begin
  update finds set state = 'waiting', why = null, blamed = null, decided_at = null, decided_by = null
    where id = find and state <> 'waiting' returning * into told;
  if told.id is null then
    return '{"outcome": "gone"}';
  end if;
  insert into staff.audit (staff_id, action, detail)
    select person, 'find-reopened', jsonb_build_object('findId', find, 'itemTitle', left(i.title, 300)) from items i where i.id = told.item_id;
  return '{"outcome": "done"}';
end $$;
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
  insert into staff.audit (staff_id, action, detail)
    values (person, 'watch-saved', jsonb_build_object('watchName', saved.name, 'isNew', given ->> 'id' is null));
  return jsonb_build_object('outcome', 'done', 'id', saved.id);
end $$;
--> statement-breakpoint
-- The campaign writes the mails: it may read who works at the desk, the worker may not.
grant execute on function record.claim_untold() to safe_campaign;
--> statement-breakpoint
-- Which earlier text words are most like is told by their words.
grant execute on function record.standing_words(uuid), record.line_words(jsonb) to safe_worker, safe_campaign;
