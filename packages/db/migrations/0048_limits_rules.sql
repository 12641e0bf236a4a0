-- None of these is written to the log that backups copy.
alter table letters.marks set unlogged;
--> statement-breakpoint
alter table letters.day_sketches set unlogged;
--> statement-breakpoint
alter table letters.mailed_links set unlogged;
--> statement-breakpoint
-- Where staff have set limits already, these two are what they are elsewhere.
update letters.brakes set per_domain = 5, per_words = 5;
--> statement-breakpoint
-- Counts one more under a hash, in the window of that length that it is now; how many that makes.
create function letters.count_hit(bucket text, who bytea, seconds integer) returns integer
language sql volatile security definer set search_path = letters, pg_temp as $$
  insert into letters.rate_limits as r (bucket, who_hash, window_start, hits)
  values (count_hit.bucket, who, to_timestamp(floor(extract(epoch from now()) / seconds) * seconds), 1)
  on conflict (bucket, who_hash, window_start) do update set hits = r.hits + 1
  returning hits
$$;
--> statement-breakpoint
-- How many letters with about the same words were confirmed to a member today, this one among them: of 128 bits no more than a
-- quarter differ. One after the other for each member, so that two at the same moment see each other.
create function letters.count_alike(member integer, given bit(128)) returns integer
language plpgsql volatile security definer set search_path = letters, pg_temp as $$
declare
  alike integer;
begin
  perform pg_advisory_xact_lock(hashtext('safe-to-report alike'), member);
  select count(*) + 1 into alike from letters.day_sketches d
  where d.member_id = member and d.day = current_date and bit_count(d.sketch # given) <= 32;
  insert into letters.day_sketches (member_id, day, sketch) values (member, current_date, given);
  return alike;
end $$;
--> statement-breakpoint
drop function letters.why_hold(uuid, text);
--> statement-breakpoint
-- Whether a letter that is being confirmed stands in a flood. Only what was confirmed counts: whoever writes and does not confirm
-- holds up nobody. By its marks it is counted here and now, and they are gone: no letter keeps a hash of where it came from.
create function letters.why_hold(letter uuid) returns text
language plpgsql volatile security definer set search_path = letters, pg_temp as $$
declare
  the letters.letters;
  mark letters.marks;
  brake letters.brakes;
  since constant timestamptz := now() - interval '10 minutes';
  from_address integer;
  from_domain integer;
  from_domain_to_member integer;
  alike integer;
begin
  select * into the from letters.letters l where l.id = letter;
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
      from_domain_to_member := letters.count_hit('brake-by-domain:' || the.member_id, mark.domain_hash, 86400);
    end if;
    if mark.sketch is not null then
      alike := letters.count_alike(the.member_id, mark.sketch);
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
    where l.campaign_id = the.campaign_id and l.confirmed_at > since and l.constituency_gss = the.constituency_gss
    offset brake.per_seat - 1 limit 1
  ) then
    return 'one-seat';
  end if;
  return case
    when from_address > brake.per_address then 'one-address'
    when alike > brake.per_words then 'alike'
    -- In an hour, of all members together, six times as many.
    when from_domain_to_member > brake.per_domain or from_domain > brake.per_domain * 6 then 'one-domain'
  end;
end $$;
--> statement-breakpoint
-- Whoever confirms has the mailbox: what others asked for under its address before counts no more.
create function letters.start_anew(link bytea) returns void
language sql volatile security definer set search_path = letters, pg_temp as $$
  delete from letters.rate_limits r using letters.mailed_links k
  where k.token_hash = link and r.who_hash = k.mailbox_hash and r.bucket in ('letter-mail', 'alert-mail')
$$;
--> statement-breakpoint
-- As before; a letter is counted by its marks, and its mailbox starts anew.
create or replace function letters.confirm(token_hash bytea) returns text
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  letter record;
  why text;
begin
  select l.id, l.campaign_id, l.constituency_gss, l.person_hash, l.hold_for, l.is_test, m.state into letter
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
    insert into letters.held (letter_id, campaign_id, constituency_gss, why, lane_id)
    select m.id, letter.campaign_id, letter.constituency_gss, why, m.lane_id from letters.mail m where m.id = letter.id;
    update letters.mail set lane_id = null where id = letter.id;
  end if;
  return 'queued';
end $$;
--> statement-breakpoint
-- Confirms a letter that got no mail of its own: by any link that was mailed to its mailbox, and by its number, which stands on the
-- page on which it was written. The link proves the mailbox, the number says which letter: of others none is confirmed.
create function letters.confirm_by_number(link bytea, given text) returns text
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  chosen bytea[];
begin
  chosen := array(
    select l.confirm_token_hash
    from letters.mailed_links mine
    join letters.mailed_links its on its.mailbox_hash = mine.mailbox_hash
    join letters.letters l on l.confirm_token_hash = its.token_hash
    where mine.token_hash = link and l.number = given
  );
  if cardinality(chosen) <> 1 then
    return null;
  end if;
  return letters.confirm(chosen[1]);
end $$;
--> statement-breakpoint
-- For the holder of either private link: what tells this letter from others of its mailbox.
create function letters.number_of(token_hash bytea) returns table (number text)
language sql stable security definer set search_path = letters, pg_temp as $$
  select l.number from letters.letters l where l.status_token_hash = token_hash or l.confirm_token_hash = token_hash
$$;
--> statement-breakpoint
-- The sketches of letters that are confirmed, each once, for others to be compared with. Of no letter: whoever asks is not told which.
create function letters.take_likeness() returns table (campaign_id uuid, likeness bytea)
language sql volatile security definer set search_path = letters, pg_temp as $$
  with chosen as (
    select m.letter_id, l.campaign_id from letters.marks m join letters.letters l on l.id = m.letter_id
    where l.confirmed_at is not null limit 20 for update of m skip locked
  ), taken as (
    delete from letters.marks m using chosen where m.letter_id = chosen.letter_id returning chosen.campaign_id, m.likeness
  )
  select t.campaign_id, t.likeness from taken t where t.likeness is not null order by t.likeness
$$;
--> statement-breakpoint
-- Twice is harmless, as before; and its mailbox starts anew.
create or replace function letters.confirm_subscription(given_hash bytea) returns boolean
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  update letters.subscriptions
  set confirmed_at = now(), erase_at = null, told_change = letters.latest_change(), told_at = now()
  where token_hash = given_hash and confirmed_at is null and erase_at > now();
  if found then
    perform letters.start_anew(given_hash);
  end if;
  return exists (select from letters.subscriptions where token_hash = given_hash and confirmed_at is not null);
end $$;
--> statement-breakpoint
-- As before; of floods to one member, staff see to which seat.
create or replace function letters.list_held() returns table (
  campaign_id uuid, why text, constituency_gss text, seat_name text, letters bigint, oldest timestamptz
) language sql stable security definer set search_path = letters, pg_temp as $$
  select grouped.campaign_id, grouped.why, grouped.gss, c.name, grouped.letters, grouped.oldest from (
    select h.campaign_id, h.why, case when h.why in ('one-seat', 'one-domain', 'alike') then h.constituency_gss end as gss,
      count(*) as letters, min(h.held_at) as oldest
    from letters.held h join letters.mail m on m.id = h.letter_id
    where m.state = 'queued' group by 1, 2, 3
  ) grouped left join record.constituencies c on c.gss = grouped.gss
  order by grouped.oldest
$$;
--> statement-breakpoint
-- Browsers that may ask for links with tries of their own no longer. The worker sees nothing of the staff, and drops these all the same.
create function letters.drop_forgotten_browsers() returns integer
language sql security definer set search_path = staff, pg_temp as $$
  with browsers as (delete from staff.known_browsers where expires_at < now() returning 1)
  select count(*)::integer from browsers
$$;
--> statement-breakpoint
revoke execute on function
  letters.count_hit(text, bytea, integer), letters.count_alike(integer, bit), letters.why_hold(uuid), letters.start_anew(bytea),
  letters.confirm_by_number(bytea, text), letters.number_of(bytea), letters.take_likeness(), letters.drop_forgotten_browsers()
from public;
--> statement-breakpoint
grant execute on function
  letters.confirm_by_number(bytea, text), letters.number_of(bytea), letters.take_likeness()
to safe_campaign;
--> statement-breakpoint
grant execute on function letters.drop_forgotten_browsers() to safe_worker;
--> statement-breakpoint
grant insert on letters.marks, letters.mailed_links to safe_campaign;
--> statement-breakpoint
grant select, delete on letters.mailed_links, letters.day_sketches to safe_worker;
--> statement-breakpoint
grant select, insert, delete on staff.known_browsers to safe_campaign;
