-- The words around what was found, as they are printed, with a mark (U+E000, U+E001) around each that was sought.
create function record.excerpt(told text, sought tsquery) returns text
language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  printed text := normalize(told, NFC);
  plain text := record.plain_words(printed);
  options text := E'StartSel=\uE000, StopSel=\uE001, FragmentDelimiter=\uE002, MaxWords=34, MinWords=16, MaxFragments=2';
  fragment text;
  piece text;
  place int;
  number int;
  run text;
  runs text[] := '{}';
begin
  -- A letter that is two when it is taken apart: no place would be right.
  if char_length(plain) <> char_length(printed) then
    return replace(ts_headline('english', printed, sought, options), E'\uE002', ' … ');
  end if;
  foreach fragment in array string_to_array(ts_headline('english', plain, sought, options), E'\uE002') loop
    place := strpos(plain, translate(fragment, E'\uE000\uE001', ''));
    number := 0;
    run := '';
    foreach piece in array regexp_split_to_array(fragment, '[\uE000\uE001]') loop
      run := run || case when number % 2 = 0 then substr(printed, place, char_length(piece))
        else E'\uE000' || substr(printed, place, char_length(piece)) || E'\uE001' end;
      place := place + char_length(piece);
      number := number + 1;
    end loop;
    runs := runs || run;
  end loop;
  return array_to_string(runs, ' … ');
end $$;
--> statement-breakpoint
create or replace function record.similar_words(typed text) returns setof text
language plpgsql stable security definer set search_path = record, public, pg_temp as $$
begin
  if not exists (select from pg_catalog.pg_extension where extname = 'pg_trgm') then
    return;
  end if;
  return query execute $query$
    select word from ts_stat('select spelling from record.search_documents')
    where length(word) between 3 and 40 and word ~ '^[[:alpha:]]+$' and similarity(word, $1) > 0.3
    order by similarity(word, $1) desc, ndoc desc, word limit 3
  $query$ using left(record.plain_words(typed), 40);
end $$;
--> statement-breakpoint
create view record.published_search as select * from record.search_documents;
--> statement-breakpoint
grant select on record.published_search to safe_site, safe_campaign;
--> statement-breakpoint
revoke execute on function record.plain_words(text), record.words_sought(text), record.excerpt(text, tsquery) from public;
--> statement-breakpoint
grant execute on function record.plain_words(text), record.words_sought(text), record.excerpt(text, tsquery)
to safe_site, safe_campaign;
--> statement-breakpoint

-- A second pair of eyes. What one change of a field did, in pieces: each two neighbouring words, counted, and the whole. A word
-- put in, taken out or moved makes new pieces, and a piece that is there still was not written over.
create function record.pieces(value jsonb) returns setof text
language sql immutable parallel safe as $$
  select 'whole ' || coalesce(value, 'null')::text
  union all
  select format('%s %s', pair, row_number() over (partition by pair))
  from (
    select word || ' ' || coalesce(lead(word) over (order by place), '') as pair
    from regexp_split_to_table('^ ' || btrim(value #>> '{}'), '\s+') with ordinality as words (word, place)
    where jsonb_typeof(value) = 'string'
  ) pairs
$$;
--> statement-breakpoint
-- Whether anything that still stands in a row since somebody last checked it is this person's. What was undone, or written over,
-- stands no longer. What Parliament confirmed was not looked at by a second person.
create function record.has_standing_words(row_id uuid, person uuid) returns boolean
language sql stable security definer set search_path = record, pg_temp as $$
  with since as materialized (
    select c.id, c.staff_id, part.field, part.before, part.after
    from changes c cross join lateral (
      select c.field, c.before, c.after where c.field <> '*'
      union all
      select key, null, value from jsonb_each(case when c.field = '*' and jsonb_typeof(c.after) = 'object' then c.after else '{}' end)
    ) part
    where c.subject_id = row_id and part.field not in ('verified', 'slug', 'position') and c.id > coalesce((
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
-- Nobody checks a row in which words of their own stand, unless nobody else can sign in.
create function record.may_check(row_id uuid, person uuid) returns boolean
language sql stable security definer set search_path = record, pg_temp as $$
  select exists (select from staff.accounts where id = person and disabled_at is null)
    and ((select count(*) from staff.accounts where disabled_at is null) = 1 or not has_standing_words(row_id, person))
$$;
--> statement-breakpoint
create function record.checkable_table(kind text) returns regclass
language sql stable set search_path = record, pg_temp as $$
  select case kind
    when 'bill' then 'bills' when 'stage' then 'stages' when 'sitting' then 'sittings' when 'publication' then 'publications'
    when 'amendment' then 'amendments' when 'division' then 'divisions' when 'ask' then 'asks' when 'text' then 'texts'
    when 'campaign-event' then 'campaign_events' when 'evidence' then 'evidence' when 'position' then 'positions'
  end::regclass
$$;
--> statement-breakpoint
-- The one way on which staff make a row public: the rule, the row, its change and the audit, at once or not at all.
create function record.check_row(kind text, row_id uuid, person uuid, why text, source_url text, quote text) returns text
language plpgsql security definer set search_path = record, pg_temp as $$
declare
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
  insert into changes (origin, staff_id, subject_kind, subject_id, field, before, after, why, source_url, quote)
    values ('staff', person, kind, row_id, 'verified', 'false', 'true', why, source_url, quote) returning id into change;
  insert into staff.audit (staff_id, action, detail)
    values (person, 'checked', jsonb_build_object('changeIds', jsonb_build_array(change)));
  return 'checked';
end $$;
--> statement-breakpoint
-- Holds the web process to it: no other statement of its own makes a row public.
create function record.hold_unchecked() returns trigger
language plpgsql set search_path = record, pg_temp as $$
begin
  if current_user = 'safe_campaign' and new.verified and (tg_op = 'INSERT' or not old.verified) then
    raise exception 'a row becomes public by record.check_row alone' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
do $$
declare kind text;
begin
  foreach kind in array array['bill', 'stage', 'sitting', 'publication', 'amendment', 'division', 'ask', 'text',
    'campaign-event', 'evidence', 'position'] loop
    execute format('create trigger hold_unchecked before insert or update on %s for each row execute function record.hold_unchecked()',
      record.checkable_table(kind));
  end loop;
end $$;
--> statement-breakpoint
-- The rule is worked out from the changes: so the web process signs each with an open account, dates none, numbers none, and
-- cannot say that a row was checked.
create function record.hold_changes() returns trigger
language plpgsql set search_path = record, pg_temp as $$
begin
  if current_user = 'safe_campaign' then
    if new.origin <> 'staff' or not exists (select from staff.accounts where id = new.staff_id and disabled_at is null) then
      raise exception 'a change is signed by an open account' using errcode = 'insufficient_privilege';
    elsif new.field = 'verified' and new.after = 'true' then
      raise exception 'a row is checked by record.check_row alone' using errcode = 'insufficient_privilege';
    elsif new.id <> currval('record.changes_id_seq') then
      raise exception 'a change has the next number' using errcode = 'insufficient_privilege';
    end if;
    new.at := now();
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger hold_changes before insert on record.changes for each row execute function record.hold_changes();
--> statement-breakpoint
create function staff.hold_audit() returns trigger
language plpgsql set search_path = staff, pg_temp as $$
begin
  if current_user = 'safe_campaign' then
    if not exists (select from accounts where id = new.staff_id and disabled_at is null) then
      raise exception 'a line of the audit is signed by an open account' using errcode = 'insufficient_privilege';
    elsif new.action in ('account-added', 'account-disabled', 'signed-in', 'signed-out', 'checked') then
      raise exception 'this line is written where it is done' using errcode = 'insufficient_privilege';
    elsif new.id <> currval('staff.audit_id_seq') then
      raise exception 'a line of the audit has the next number' using errcode = 'insufficient_privilege';
    end if;
    new.at := now();
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger hold_audit before insert on staff.audit for each row execute function staff.hold_audit();
--> statement-breakpoint
grant select on sequence record.changes_id_seq, staff.audit_id_seq to safe_campaign;
--> statement-breakpoint

-- Who may sign in, and who is signed in, is no table to the web process any more. It reads who the staff are, and that is all.
revoke insert, update on staff.accounts from safe_campaign;
--> statement-breakpoint
revoke all on staff.sign_in_links, staff.sessions from safe_campaign;
--> statement-breakpoint
-- Keeps the hash of a new link, good for a quarter of an hour, and clears away what nobody can use any more. Says until when.
create function staff.save_link(link bytea, person uuid) returns timestamptz
language plpgsql security definer set search_path = staff, pg_temp as $$
declare
  until constant timestamptz := now() + interval '15 minutes';
begin
  if octet_length(link) is distinct from 32 then
    raise exception 'a link is kept by the hash of its secret' using errcode = 'check_violation';
  end if;
  delete from sign_in_links where expires_at < now();
  insert into sign_in_links (token_hash, staff_id, expires_at)
    select link, id, until from accounts where id = person and disabled_at is null;
  return until;
end $$;
--> statement-breakpoint
-- Under which address the browser must have asked for a link for this one to be used in it; none of one that is not good.
create function staff.address_of_link(link bytea) returns text
language sql stable security definer set search_path = staff, pg_temp as $$
  select a.email from sign_in_links l join accounts a on a.id = l.staff_id and a.disabled_at is null
  where l.token_hash = link and l.used_at is null and l.expires_at > now()
$$;
--> statement-breakpoint
-- A session begins here and nowhere else: with an unused link, of an account that is open. Of two presses at the same moment one
-- wins; the account's other links end, and so does the session that this browser had. Whose it is; nobody's where the link is not good.
create function staff.sign_in(link bytea, session bytea, former bytea) returns uuid
language plpgsql security definer set search_path = staff, pg_temp as $$
declare
  person uuid;
begin
  if octet_length(session) is distinct from 32 then
    raise exception 'a session is kept by the hash of its secret' using errcode = 'check_violation';
  end if;
  update sign_in_links set used_at = now()
    where token_hash = link and used_at is null and expires_at > now() returning staff_id into person;
  -- One that is being disabled at this moment waits for this, or this for it.
  perform from accounts where id = person and disabled_at is null for share;
  if not found then
    return null;
  end if;
  delete from sign_in_links where staff_id = person;
  update sessions set revoked_at = now() where token_hash = former and revoked_at is null;
  delete from sessions where expires_at < now();
  insert into sessions (token_hash, staff_id, expires_at) values (session, person, now() + interval '12 hours');
  insert into audit (staff_id, action) values (person, 'signed-in');
  return person;
end $$;
--> statement-breakpoint
-- How long a session that nobody uses lasts.
create function staff.idle_time() returns interval
language sql immutable as $$ select interval '45 minutes' $$;
--> statement-breakpoint
create function staff.is_live(s staff.sessions) returns boolean
language sql stable set search_path = staff, pg_temp as $$
  select s.revoked_at is null and s.expires_at > now() and s.seen_at > now() - staff.idle_time()
$$;
--> statement-breakpoint
-- Whose session this is, which is used by asking; nobody's when it has ended, was left alone, or its account is disabled.
create function staff.use_session(session bytea) returns table (id uuid, name text)
language plpgsql security definer set search_path = staff, pg_temp as $$
begin
  update sessions s set seen_at = now()
    where s.token_hash = session and is_live(s) and s.seen_at < now() - interval '1 minute';
  return query
    select a.id, a.name from sessions s join accounts a on a.id = s.staff_id
    where s.token_hash = session and is_live(s) and a.disabled_at is null;
end $$;
--> statement-breakpoint
-- The open sessions of whoever has this one.
create function staff.own_sessions(session bytea)
returns table (id uuid, created_at timestamptz, seen_at timestamptz, expires_at timestamptz, is_this boolean)
language sql stable security definer set search_path = staff, pg_temp as $$
  select s.id, s.created_at, s.seen_at, s.expires_at, s.token_hash = session
  from sessions mine join sessions s on s.staff_id = mine.staff_id
  where mine.token_hash = session and is_live(mine) and is_live(s)
  order by s.created_at desc, s.id
$$;
--> statement-breakpoint
-- Ends a session, and with it others of the same account: one, or (`other` null and `all_of_them`) all. Says how many.
create function staff.end_sessions(session bytea, other uuid, all_of_them boolean) returns int
language plpgsql security definer set search_path = staff, pg_temp as $$
declare
  person uuid;
  ended int;
begin
  select s.staff_id into person from sessions s where s.token_hash = session and is_live(s);
  if person is null then
    return 0;
  end if;
  update sessions s set revoked_at = now()
    where s.staff_id = person and s.revoked_at is null and s.expires_at > now()
      and (all_of_them or case when other is null then s.token_hash = session else s.id = other end);
  get diagnostics ended = row_count;
  if ended > 0 then
    insert into audit (staff_id, action, detail) values (person, 'signed-out', jsonb_build_object('sessions', ended));
  end if;
  return ended;
end $$;
--> statement-breakpoint
revoke execute on all functions in schema staff from public;
--> statement-breakpoint
grant execute on function
  staff.save_link(bytea, uuid), staff.address_of_link(bytea), staff.sign_in(bytea, bytea, bytea), staff.use_session(bytea),
  staff.own_sessions(bytea), staff.end_sessions(bytea, uuid, boolean)
to safe_campaign;
--> statement-breakpoint
revoke execute on function
  record.pieces(jsonb), record.has_standing_words(uuid, uuid), record.may_check(uuid, uuid), record.checkable_table(text),
  record.check_row(text, uuid, uuid, text, text, text)
from public;
--> statement-breakpoint
grant execute on function record.may_check(uuid, uuid), record.check_row(text, uuid, uuid, text, text, text) to safe_campaign;
