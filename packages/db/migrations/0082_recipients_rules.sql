alter table letters.letters add constraint letters_recipient_kind check (recipient_kind in ('member'));
--> statement-breakpoint
alter table letters.receipts add constraint receipts_recipient_kind check (recipient_kind in ('member'));
--> statement-breakpoint
drop function letters.claim(integer, integer, double precision);
drop function letters.count_alike(integer, bit);
drop function letters.drop_held(uuid, text, text);
drop function letters.list_held();
drop function letters.list_uncertain(integer);
drop function letters.release_held(uuid, text, text);
drop function letters.status(bytea);
--> statement-breakpoint
-- From packages/db/rules/letters/recipient_of.sql.
-- Who holds the office of this kind for this area, as the record has it now: what the office is called, whether somebody holds it, who,
-- and where they are written to. A kind of recipient is a branch here, and a name in the constraints on letters and receipts. The address
-- is told of whoever is known, since a letter's lane is by its domain; a letter goes to it only while whom its writer addressed holds the office.
create or replace function letters.recipient_of(kind text, area text) returns table (
  office text, standing text, holder integer, name text, address text
) language sql stable rows 1 set search_path = letters, pg_temp as $$
  select c.name, case
      when c.seat = 'vacant' then 'vacant'
      when c.seat = 'held' and member.is_current then 'holds'
      else 'unknown'
    end, member.id, member.name, member.email
  from record.constituencies c left join record.members member on member.id = c.member_id
  where recipient_of.kind = 'member' and c.gss = recipient_of.area
$$;
--> statement-breakpoint
-- From packages/db/rules/letters/recipient_key.sql.
-- Tells a recipient from all others; `recipientKey` has the same. A member's is their bare number, as it was before there were kinds.
create or replace function letters.recipient_key(kind text, holder integer) returns text
language sql immutable set search_path = letters, pg_temp as $$
  select case kind when 'member' then '' else kind || ':' end || holder
$$;
--> statement-breakpoint
-- From packages/db/rules/letters/plan_letter.sql.
-- A letter that is confirmed gets its lane, and its place in the spread. The address itself is read when it leaves.
create or replace function letters.plan_letter() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  letter letters.letters;
  spread integer;
  going_to text;
begin
  select * into letter from letters.letters l where l.id = new.id;
  if not found then
    raise exception 'a letter is queued once its campaign and recipient are known' using errcode = 'check_violation';
  end if;
  select nullif(lower(split_part(now_there.address, '@', 2)), '') into going_to
  from letters.recipient_of(letter.recipient_kind, letter.area) now_there;
  going_to := coalesce(going_to, 'none');
  select l.id into new.lane_id from letters.lanes l
  where l.campaign_id = letter.campaign_id and l.domain = going_to and l.is_test = letter.is_test;
  if not found then
    insert into letters.pace (domain) values (going_to) on conflict do nothing;
    insert into letters.lanes (campaign_id, domain, is_test)
    values (letter.campaign_id, going_to, letter.is_test) on conflict do nothing;
    select l.id into new.lane_id from letters.lanes l
    where l.campaign_id = letter.campaign_id and l.domain = going_to and l.is_test = letter.is_test;
  end if;
  select s.spread_minutes into spread from letters.sending s where s.campaign_id = letter.campaign_id;
  if spread > 0 and not letter.is_test then
    new.run_at := now() + random() * spread * interval '1 minute';
  end if;
  return new;
end $$;

create or replace trigger plan_letter before update of state on letters.mail
  for each row when (new.kind = 'letter' and new.state = 'queued' and old.state = 'unconfirmed')
  execute function letters.plan_letter();

create or replace trigger plan_new_letter before insert on letters.mail
  for each row when (new.kind = 'letter' and new.state = 'queued')
  execute function letters.plan_letter();
--> statement-breakpoint
-- From packages/db/rules/letters/let_write_again.sql.
-- A letter that did not reach its recipient does not count: its writer may write again.
create or replace function letters.let_write_again() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  delete from letters.persons p using letters.letters l
  where l.id = new.id and p.campaign_id = l.campaign_id and p.hash = l.person_hash;
  return null;
end $$;

create or replace trigger let_write_again after update of state on letters.mail
  for each row when (new.kind = 'letter' and new.state in ('withdrawn', 'refused', 'bounced') and old.state <> new.state)
  execute function letters.let_write_again();
--> statement-breakpoint
-- From packages/db/rules/letters/count_alike.sql.
-- How many letters with about the same words were confirmed to a recipient today, this one among them: of 128 bits no more than a
-- quarter differ. One after the other for each recipient, so that two at the same moment see each other. The day is that of the key
-- under which the sketches are made, wherever who asks says that they are.
create or replace function letters.count_alike(recipient text, given bit(128)) returns integer
language plpgsql volatile security definer set search_path = letters, pg_temp as $$
declare
  today constant date := (now() at time zone 'UTC')::date;
  alike integer;
begin
  perform pg_advisory_xact_lock(hashtext('safe-to-report alike'), hashtext(recipient));
  select count(*) + 1 into alike from letters.day_sketches d
  where d.recipient = count_alike.recipient and d.day = today and bit_count(d.sketch # given) <= 32;
  insert into letters.day_sketches (recipient, day, sketch) values (recipient, today, given);
  return alike;
end $$;
--> statement-breakpoint
-- From packages/db/rules/letters/why_hold.sql.
-- Whether a letter that is being confirmed stands in a flood. Only what was confirmed counts: whoever writes and does not confirm
-- holds up nobody. By its marks it is counted here and now, and they are gone: no letter keeps a hash of where it came from.
create or replace function letters.why_hold(letter uuid) returns text
language plpgsql volatile security definer set search_path = letters, pg_temp as $$
declare
  the letters.letters;
  mark letters.marks;
  brake letters.brakes;
  since constant timestamptz := now() - interval '10 minutes';
  from_address integer;
  from_domain integer;
  from_domain_to_one integer;
  alike integer;
  recipient text;
begin
  select * into the from letters.letters l where l.id = letter;
  recipient := letters.recipient_key(the.recipient_kind, the.holder);
  select * into brake from letters.brakes b where b.campaign_id = the.campaign_id;
  if not found then
    brake.per_campaign := 1000;
    brake.per_seat := 100;
    brake.per_address := 20;
    brake.per_domain := 5;
    brake.per_words := 5;
  end if;
  select * into mark from letters.marks m where m.letter_id = letter;
  if found then
    from_address := letters.count_hit('brake-by-address', mark.address_hash, 3600);
    if mark.domain_hash is not null then
      from_domain := letters.count_hit('brake-by-domain', mark.domain_hash, 3600);
      from_domain_to_one := letters.count_hit('brake-by-domain:' || recipient, mark.domain_hash, 86400);
    end if;
    if mark.sketch is not null then
      alike := letters.count_alike(recipient, mark.sketch);
    end if;
    update letters.marks set address_hash = '', domain_hash = null, sketch = null where letter_id = letter;
  end if;
  if brake.per_campaign is not null and exists (
    select from letters.letters l where l.campaign_id = the.campaign_id and l.confirmed_at > since
    offset brake.per_campaign - 1 limit 1
  ) then
    return 'many-letters';
  end if;
  if brake.per_seat is not null and exists (
    select from letters.letters l
    where l.campaign_id = the.campaign_id and l.confirmed_at > since and l.recipient_kind = the.recipient_kind and l.area = the.area
    offset brake.per_seat - 1 limit 1
  ) then
    return 'one-seat';
  end if;
  return case
    when from_address > brake.per_address then 'one-address'
    when alike > brake.per_words then 'alike'
    -- In an hour, of all recipients together, six times as many.
    when from_domain_to_one > brake.per_domain or from_domain > brake.per_domain * 6 then 'one-domain'
  end;
end $$;
--> statement-breakpoint
-- From packages/db/rules/letters/confirm.sql.
-- Whoever has the mailbox confirms. If they have written to this recipient in this campaign before, they are told so now, when the
-- mailbox is theirs, and not sooner: the new letter is erased. In a flood, for which it is counted by its marks, a letter waits for
-- staff, in no lane. Its mailbox starts anew.
create or replace function letters.confirm(token_hash bytea) returns text
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  letter record;
  why text;
begin
  select l.id, l.campaign_id, l.area, l.person_hash, l.hold_for, l.is_test, m.state into letter
  from letters.letters l join letters.mail m using (id)
  where l.confirm_token_hash = token_hash and (m.erase_at is null or m.erase_at > now())
  for update of m;
  if letter.state is distinct from 'unconfirmed' then
    return letter.state;
  end if;
  perform letters.start_anew(token_hash);
  if letter.person_hash is not null and not letter.is_test
    and exists (select from letters.person_keys k where k.campaign_id = letter.campaign_id) then
    insert into letters.persons (campaign_id, hash) values (letter.campaign_id, letter.person_hash) on conflict do nothing;
    if not found then
      perform letters.end_mail_about(letter.id);
      delete from letters.mail where id = letter.id;
      return 'written-already';
    end if;
  end if;
  if not letter.is_test then
    why := letters.why_hold(letter.id);
    why := coalesce(letter.hold_for, why);
  end if;
  update letters.mail set state = 'queued', run_at = now() where id = letter.id;
  update letters.letters set confirmed_at = now() where id = letter.id;
  if why is not null then
    insert into letters.held (letter_id, campaign_id, area, why, lane_id)
    select m.id, letter.campaign_id, letter.area, why, m.lane_id from letters.mail m where m.id = letter.id;
    update letters.mail set lane_id = null where id = letter.id;
  end if;
  return 'queued';
end $$;
--> statement-breakpoint
-- From packages/db/rules/letters/claim.sql.
-- Takes mail to send, each for one worker until its lease ends: what somebody waits for first, then letters as their lanes
-- allow, then the rest. `most_unhurried` of these may be letters and the rest, so that there is always room for the first.
-- All of it goes at the pace that a relay or a domain has shown to take. The days of trying stand still while a mail that is due may
-- not be taken: outside office hours, over holidays, in a pause.
create or replace function letters.claim(most integer, most_unhurried integer, lease_seconds double precision) returns table (
  id uuid, kind text, attempts integer, sealed bytea, wrapped_key bytea, sealed_in uuid, sealed_as text, reason text,
  about_id uuid, is_overdue boolean, is_test boolean, domain text, recipient_kind text, written_to integer,
  office text, standing text, holder integer, holder_name text, holder_address text
) language plpgsql security definer set search_path = letters, pg_temp as $$
#variable_conflict use_column
declare
  leased constant timestamptz := now() + lease_seconds * interval '1 second';
  taken uuid[];
  more uuid[];
  lane record;
  room integer;
  fits integer;
  -- What the relay takes of all that we send, where it has shown that; urgent mail goes first within it.
  whole_pace double precision;
  learned_slack constant interval := '2.5 seconds';
begin
  perform letters.measure_pace();
  if exists (select from letters.pace p where p.domain = '*' and p.slowed_until > now()) then
    return;
  end if;
  select letters.learned_pace(p) into whole_pace from letters.pace p where p.domain = '*';
  if whole_pace is not null then
    select least(most, letters.fits_pace(p.next_at, whole_pace, learned_slack)) into most
    from letters.pace p where p.domain = '*' for update skip locked;
    if coalesce(most, 0) <= 0 then
      return;
    end if;
  end if;

  with due as (
    select m.id from letters.mail m
    where m.state = 'queued' and m.kind <> 'letter' and m.urgency < 3 and m.run_at <= now()
      and (m.erase_at is null or m.erase_at > now()) and (m.sealed is not null or m.letter_id is not null)
    order by m.urgency, m.run_at, m.id limit most for update skip locked
  ), claimed as (
    update letters.mail m set state = 'sending', attempts = m.attempts + 1, locked_until = leased, data_at = null,
      tried_since = coalesce(m.tried_since + (now() - m.run_at), now())
    from due where m.id = due.id returning m.id
  )
  select coalesce(array_agg(claimed.id), '{}') into taken from claimed;

  room := least(most - cardinality(taken), most_unhurried);
  if room > 0 then
    for lane in
      select l.id, l.domain, l.is_test, l.campaign_id, s.per_minute as campaign_pace,
        least(coalesce(p.per_minute, every.per_minute), letters.learned_pace(p)) as domain_pace,
        case
          when letters.learned_pace(p) < coalesce(p.per_minute, every.per_minute, 'infinity'::double precision) then learned_slack
          else interval '5 seconds'
        end as slack
      from letters.lanes l
      left join letters.sending s on s.campaign_id = l.campaign_id
      left join letters.pace p on p.domain = l.domain
      left join letters.pace every on every.domain = '*'
      where (p.slowed_until is null or p.slowed_until <= now())
        and (s.campaign_id is null or (
          s.paused_at is null and (l.is_test or (not s.test and letters.window_is_open(s, now())))
        ))
        and exists (
          select from letters.mail m
          where m.lane_id = l.id and m.state = 'queued' and m.kind = 'letter' and m.run_at <= now()
        )
      order by random()
    loop
      exit when room <= 0;
      fits := room;
      -- Another worker that takes from the same pace this instant leaves nothing for this one: it looks again soon.
      if lane.domain_pace is not null and not lane.is_test then
        select least(fits, letters.fits_pace(p.next_at, lane.domain_pace, lane.slack)) into fits
        from letters.pace p where p.domain = lane.domain for update skip locked;
      end if;
      if lane.campaign_pace is not null and not lane.is_test then
        select least(fits, letters.fits_pace(s.next_at, lane.campaign_pace, '5 seconds')) into fits
        from letters.sending s where s.campaign_id = lane.campaign_id for update skip locked;
      end if;
      continue when coalesce(fits, 0) <= 0;
      with due as (
        select m.id from letters.mail m
        where m.lane_id = lane.id and m.state = 'queued' and m.kind = 'letter' and m.run_at <= now()
          and m.sealed is not null
        order by m.run_at, m.id limit fits for update skip locked
      ), claimed as (
        update letters.mail m set state = 'sending', attempts = m.attempts + 1, locked_until = leased, data_at = null,
          tried_since = coalesce(m.tried_since + (now() - m.run_at), now())
        from due where m.id = due.id returning m.id
      )
      select coalesce(array_agg(claimed.id), '{}') into more from claimed;
      taken := taken || more;
      room := room - cardinality(more);
      if lane.domain_pace is not null and not lane.is_test then
        update letters.pace p
        set next_at = greatest(p.next_at, now()) + cardinality(more) * interval '1 minute' / lane.domain_pace
        where p.domain = lane.domain;
      end if;
      if lane.campaign_pace is not null and not lane.is_test then
        update letters.sending s
        set next_at = greatest(s.next_at, now()) + cardinality(more) * interval '1 minute' / lane.campaign_pace
        where s.campaign_id = lane.campaign_id;
      end if;
    end loop;
  end if;

  if room > 0 then
    with due as (
      select m.id from letters.mail m
      where m.state = 'queued' and m.kind <> 'letter' and m.urgency >= 3 and m.run_at <= now()
        and (m.erase_at is null or m.erase_at > now()) and (m.sealed is not null or m.letter_id is not null)
      order by m.urgency, m.run_at, m.id limit room for update skip locked
    ), claimed as (
      update letters.mail m set state = 'sending', attempts = m.attempts + 1, locked_until = leased, data_at = null,
        tried_since = coalesce(m.tried_since + (now() - m.run_at), now())
      from due where m.id = due.id returning m.id
    )
    select taken || coalesce(array_agg(claimed.id), '{}') into taken from claimed;
  end if;

  if cardinality(taken) = 0 then
    return;
  end if;
  if whole_pace is not null then
    update letters.pace p
    set next_at = greatest(p.next_at, now()) + cardinality(taken) * interval '1 minute' / whole_pace
    where p.domain = '*';
  end if;
  return query
    select m.id, m.kind, m.attempts, coalesce(m.sealed, about.sealed), coalesce(m.wrapped_key, about.wrapped_key),
      case when m.sealed is null then about.id else m.id end, case when m.sealed is null then about.kind else m.kind end,
      m.reason, coalesce(m.letter_id, alert.subscription_id), m.tried_since < now() - interval '3 days', coalesce(l.is_test, false), lane.domain, l.recipient_kind,
      l.holder, now_there.office, now_there.standing, now_there.holder, now_there.name, now_there.address
    from letters.mail m
    left join letters.mail about on about.id = m.letter_id and m.sealed is null
    left join letters.alert_mail alert on alert.mail_id = m.id
    left join letters.letters l on l.id = m.id
    left join letters.lanes lane on lane.id = m.lane_id
    left join lateral letters.recipient_of(l.recipient_kind, l.area) now_there on true
    where m.id = any (taken)
    order by m.urgency, m.run_at, m.id;
end $$;
--> statement-breakpoint
-- From packages/db/rules/letters/list_held.sql.
-- For the staff desk: what waits in a flood, by campaign and reason; of floods to one recipient or one area, to which.
create or replace function letters.list_held() returns table (
  campaign_id uuid, why text, recipient_kind text, area text, office text, letters bigint, oldest timestamptz
) language sql stable security definer set search_path = letters, pg_temp as $$
  select grouped.campaign_id, grouped.why, grouped.recipient_kind, grouped.area, now_there.office, grouped.letters, grouped.oldest from (
    select h.campaign_id, h.why, l.recipient_kind, case when h.why in ('one-seat', 'one-domain', 'alike') then h.area end as area,
      count(*) as letters, min(h.held_at) as oldest
    from letters.held h join letters.mail m on m.id = h.letter_id join letters.letters l on l.id = h.letter_id
    where m.state = 'queued' group by 1, 2, 3, 4
  ) grouped left join lateral letters.recipient_of(grouped.recipient_kind, grouped.area) now_there on true
  order by grouped.oldest
$$;
--> statement-breakpoint
-- From packages/db/rules/letters/list_uncertain.sql.
-- For the staff desk: letters that may or may not have arrived, which people decide about. Never a word of one, or whose it is.
create or replace function letters.list_uncertain(most integer) returns table (
  id uuid, campaign_id uuid, recipient_kind text, area text, office text, begun_at timestamptz, server_reply text,
  erase_at timestamptz
) language sql stable security definer set search_path = letters, pg_temp as $$
  select m.id, l.campaign_id, l.recipient_kind, l.area, now_there.office, m.data_at, m.server_reply, m.erase_at
  from letters.mail m
  join letters.letters l using (id)
  left join lateral letters.recipient_of(l.recipient_kind, l.area) now_there on true
  where m.state = 'uncertain' order by m.data_at limit most
$$;
--> statement-breakpoint
-- From packages/db/rules/letters/release_held.sql.
-- Puts a group back into its lanes, each letter at its place; how many.
create or replace function letters.release_held(campaign uuid, reason text, area text) returns integer
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  released integer;
begin
  with moved as (
    update letters.mail m set lane_id = h.lane_id, run_at = greatest(m.run_at, now())
    from letters.held h
    where h.letter_id = m.id and m.state = 'queued' and h.campaign_id = release_held.campaign and h.why = release_held.reason
      and (release_held.area is null or h.area = release_held.area)
    returning m.id
  ), gone as (
    delete from letters.held h using moved where h.letter_id = moved.id returning h.letter_id
  )
  select count(*) into released from gone;
  perform pg_notify('mail_queued', '');
  return released;
end $$;
--> statement-breakpoint
-- From packages/db/rules/letters/drop_held.sql.
-- Does not send a group: each writer is told, with the text; how many.
create or replace function letters.drop_held(campaign uuid, reason text, area text) returns integer
language sql security definer set search_path = letters, pg_temp as $$
  select letters.refuse_held(array(
    select h.letter_id from letters.held h
    where h.campaign_id = drop_held.campaign and h.why = drop_held.reason
      and (drop_held.area is null or h.area = drop_held.area)
  ))
$$;
--> statement-breakpoint
-- From packages/db/rules/letters/status.sql.
-- Both private links lead here: the one on the status page and the one in the mail. `waits_for` says why a queued letter has
-- not gone, as of now (also that it waits for staff, or for the end of a bank holiday), and `waits_until` when that ends, where it is
-- known.
create or replace function letters.status(token_hash bytea) returns table (
  state text, created_at timestamptz, confirmed_at timestamptz, handed_over_at timestamptz, server_reply text,
  attempts integer, erase_at timestamptz, campaign_id uuid, recipient_kind text, area text, holder integer, reason text,
  is_test boolean, has_text boolean, copies_left integer, waits_for text, waits_until timestamptz
) language sql stable security definer set search_path = letters, pg_temp as $$
  select m.state, m.created_at, l.confirmed_at, m.handed_over_at, m.server_reply, m.attempts, m.erase_at, l.campaign_id,
    l.recipient_kind, l.area, l.holder, m.reason, l.is_test, m.sealed is not null, 3 - l.copies_asked,
    waits.waits_for, waits.waits_until
  from letters.letters l
  join letters.mail m using (id)
  left join letters.held h on h.letter_id = l.id
  left join letters.lanes lane on lane.id = m.lane_id
  left join letters.sending s on s.campaign_id = l.campaign_id
  left join letters.pace p on p.domain = lane.domain
  left join letters.pace every on every.domain = '*'
  left join lateral (
    select case
      when h.letter_id is not null then 'held'
      when s.paused_at is not null or (s.test and not l.is_test) then 'paused'
      when s.campaign_id is not null and not l.is_test and not letters.window_is_open(s, greatest(now(), m.run_at))
        then case when letters.waits_over_bank_holiday(s, greatest(now(), m.run_at)) then 'bank-holiday' else 'office-hours' end
      when greatest(p.slowed_until, every.slowed_until) > greatest(now(), m.run_at) then 'mail-server'
      when m.run_at > now() and m.attempts > 0 then 'retry'
      when m.run_at > now() then 'spread'
      else 'turn'
    end as waits_for,
    case
      when h.letter_id is not null or s.paused_at is not null or (s.test and not l.is_test) then null
      when s.campaign_id is not null and not l.is_test and not letters.window_is_open(s, greatest(now(), m.run_at))
        then letters.next_opening(s, greatest(now(), m.run_at))
      when greatest(p.slowed_until, every.slowed_until) > greatest(now(), m.run_at)
        then greatest(p.slowed_until, every.slowed_until)
      when m.run_at > now() then m.run_at
    end as waits_until
  ) waits on m.state = 'queued'
  where l.status_token_hash = token_hash or l.confirm_token_hash = token_hash
$$;
--> statement-breakpoint
-- From packages/db/rules/letters/leave_a_receipt.sql.
-- Deleting the row destroys ciphertext and key at once; what stays of a confirmed letter is a receipt about nobody. A letter of a
-- test was not sent to anybody who counts.
create or replace function letters.leave_a_receipt() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  perform letters.require_move(old.state, 'erased');
  if old.kind = 'letter' and old.state <> 'unconfirmed' then
    insert into letters.receipts (campaign_id, recipient_kind, area, day, outcome)
    select campaign_id, recipient_kind, area,
      (coalesce(old.handed_over_at, confirmed_at, old.created_at) at time zone 'Europe/London')::date, old.state
    from letters.letters where id = old.id and not is_test;
  end if;
  return old;
end $$;

create or replace trigger leave_a_receipt before delete on letters.mail
  for each row execute function letters.leave_a_receipt();
--> statement-breakpoint
-- From packages/db/rules/letters/count_progress.sql.
-- Counts the letters that were handed over up to the end of yesterday, once a day, all of them and by seat those to members, and
-- stores no number that the public may not have. Answers whether it counted. Runs as the owner: nobody else reads the edges.
create or replace function letters.count_progress() returns boolean
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  up_to constant date := (now() at time zone 'Europe/London')::date - 1;
begin
  perform pg_advisory_xact_lock(hashtext('safe-to-report progress'));
  if exists (select from record.progress p where p.counted_to >= up_to) then
    return false;
  end if;
  insert into letters.seat_edges (gss, edge)
    select c.gss, floor(random() * 5) from record.constituencies c on conflict do nothing;
  -- One statement, so that a letter which is erased meanwhile counts once: as itself or as its receipt.
  with sent as materialized (
    select kind, area, sum(counted) as counted from (
      select r.recipient_kind as kind, r.area, count(*) as counted from letters.receipts r
      where r.outcome = 'handed-over' and r.day <= up_to group by 1, 2
      union all
      select l.recipient_kind, l.area, count(*) from letters.letters l join letters.mail m using (id)
      where m.state = 'handed-over' and not l.is_test
        and (coalesce(m.handed_over_at, l.confirmed_at) at time zone 'Europe/London')::date <= up_to
      group by 1, 2
    ) held_and_erased group by kind, area
  ), to_seats as (
    select area as gss, counted from sent where kind = 'member'
  ), whole as (
    insert into record.progress as known (id, counted_to, letters)
    select 1, up_to, letters.round_down(coalesce(sum(counted), 0)) from sent
    on conflict (id) do update set counted_to = excluded.counted_to, letters = excluded.letters
  ), by_nation as (
    insert into record.nation_progress as known (nation, letters)
    select c.nation, letters.round_down(coalesce(sum(to_seats.counted), 0))
    from record.constituencies c left join to_seats using (gss) group by c.nation
    on conflict (nation) do update set letters = excluded.letters
  )
  insert into record.seat_progress as known (gss, step)
  select edges.gss, letters.step_of(coalesce(to_seats.counted, 0), edges.edge)
  from letters.seat_edges edges left join to_seats using (gss)
  on conflict (gss) do update set step = excluded.step where known.step <> excluded.step;
  perform pg_notify('record_changed', '["progress"]');
  return true;
end $$;
--> statement-breakpoint
revoke execute on all functions in schema letters from public;
grant execute on function letters.claim(integer, integer, double precision) to safe_worker;
grant execute on function letters.list_held(), letters.list_uncertain(integer), letters.status(bytea),
  letters.release_held(uuid, text, text), letters.drop_held(uuid, text, text) to safe_campaign;
