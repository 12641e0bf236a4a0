ALTER TABLE "letters"."subscriptions" ADD COLUMN "since_change" bigint DEFAULT 0 NOT NULL;
--> statement-breakpoint
-- Of those that are there already nobody knows: none is said to have been told what came before.
update letters.subscriptions set since_change = told_change;
--> statement-breakpoint
-- From packages/db/rules/letters/confirm_subscription.sql.
-- What is told begins with the moment of confirming, and its mailbox starts anew. Twice is harmless; false when there is no such
-- subscription.
create or replace function letters.confirm_subscription(given_hash bytea) returns boolean
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  update letters.subscriptions
  set confirmed_at = now(), erase_at = null, told_change = letters.latest_change(), since_change = letters.latest_change(),
    told_at = now()
  where token_hash = given_hash and confirmed_at is null and erase_at > now();
  if found then
    perform letters.start_anew(given_hash);
  end if;
  return exists (select from letters.subscriptions where token_hash = given_hash and confirmed_at is not null);
end $$;
--> statement-breakpoint
-- From packages/db/rules/letters/change_subscription.sql.
-- Following something else begins with this moment, too: what that did before was not asked for.
create or replace function letters.change_subscription(given_hash bytea, new_scope text, new_slug text, new_pace text) returns boolean
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  update letters.subscriptions s
  set scope = new_scope, slug = new_slug, pace = new_pace,
    told_change = case when (s.scope, s.slug) is distinct from (new_scope, new_slug) then letters.latest_change() else s.told_change end,
    since_change = case when (s.scope, s.slug) is distinct from (new_scope, new_slug) then letters.latest_change() else s.since_change end,
    told_at = case when (s.scope, s.slug) is distinct from (new_scope, new_slug) then now() else s.told_at end
  where s.token_hash = given_hash and s.confirmed_at is not null;
  return found;
end $$;
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
  -- While its rows stand: the pages that they are on are found by them.
  perform announce_subjects(one);
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
--> statement-breakpoint
-- From packages/db/rules/record/published_undone.sql.
-- New rows that were public and went when their set was undone: what they were called, for corrections. Only what the public could have
-- read: whose parents are public, and were so when it came; or came and went with it.
create or replace view record.published_undone as
  select s.id as set_id, p.kind as subject_kind, p.subject_id, p.title, p.within, came.after ->> 'slug' as slug,
    coalesce(p.bill_id, (came.after ->> 'billId')::uuid) as bill_id, (came.after ->> 'askId')::uuid as ask_id,
    came.id as came_by, came.at as came_at, went.id as went_by, went.at as went_at, went.why
  from record.sets s
    join record.proposals p on p.set_id = s.id and p.act = 'add'
    join record.changes came on came.set_id = s.id and came.subject_id = p.subject_id and came.field = '*' and not came.undoes
    join record.changes went on went.set_id = s.id and went.subject_id = p.subject_id and went.field = '*' and went.undoes
  where s.undone_at is not null
    and p.subject_id not in (select id from record.published_subjects)
    and not exists (
      select from unnest(array[p.bill_id, (came.after ->> 'billId')::uuid, (came.after ->> 'stageId')::uuid, (came.after ->> 'askId')::uuid]) parent
      where parent <> p.subject_id
        and parent not in (select other.subject_id from record.proposals other where other.set_id = s.id and other.act = 'add')
        and (parent not in (select id from record.published_subjects)
          or exists (
            select from record.changes later where later.subject_id = parent and later.field = 'verified' and later.id > came.id)));
--> statement-breakpoint
grant select on record.published_undone to safe_site, safe_worker;
