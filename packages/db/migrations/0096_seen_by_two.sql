-- From packages/db/rules/record/has_standing_words.sql.
-- Whether anything that still stands in a row since somebody last checked it is this person's, and no second person has seen it. What was
-- undone, or written over, stands no longer. What Parliament confirmed was not looked at by a second person; what another published was.
create or replace function record.has_standing_words(row_id uuid, person uuid) returns boolean
language sql stable security definer set search_path = record, pg_temp as $$
  with since as materialized (
    select c.id, c.staff_id, part.field, part.before, part.after,
      exists (select from sets s where s.id = c.set_id and (s.manner = 'two' or s.looked_at is not null)) as is_seen
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
    where s.staff_id = person and not s.is_seen and exists (
      (select pieces(s.after) except select pieces(s.before))
      intersect
      (select pieces(e.standing) except select pieces(e.checked))
    )
  )
$$;
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
    raise exception 'a proposal needs a source and its words, or neither if it was said in private' using errcode = 'check_violation';
  elsif told.act = 'take-off' and checkable_table(told.kind) is null then
    raise exception 'no row of the kind % is checked', told.kind using errcode = 'check_violation';
  end if;
  -- Of a button that is pressed twice, the second press finds what the first handed in.
  perform pg_advisory_xact_lock(hashtext('record.propose'), hashtext(person::text));
  select p.id, p.revision, p.subject_id into same from proposals p
    where p.author = person and p.state = told.state and p.act = told.act and p.kind = told.kind and p.proposed = told.proposed
      and p.expected = coalesce(told.expected, '{}') and p.why = told.why and p.source_url is not distinct from told.source_url
      and p.quote is not distinct from told.quote and (p.act = 'add' or p.subject_id = told.subject_id);
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
