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
