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
