-- What a member said in private is public only when two have seen it: never by one person, alone or in a hurry. From the day on which
-- the second did, the public reads that it was seen.
create or replace function record.hold_private_stance() returns trigger
language plpgsql set search_path = record, pg_temp as $$
declare
  one text := coalesce(current_setting('safe.set', true), '');
begin
  if new.source = 'public' then
    new.seen_on := null;
  elsif one <> '' and (tg_op = 'INSERT' or (new.member_id, new.ask_id, new.side, new.said_on, new.source)
      is distinct from (old.member_id, old.ask_id, old.side, old.said_on, old.source)) then
    if exists (select from sets where id = one::uuid and manner = 'two') then
      new.seen_on := (now() at time zone 'Europe/London')::date;
    elsif new.verified then
      perform refuse('needs-another', '{}');
    else
      new.seen_on := null;
    end if;
  end if;
  return new;
end $$;

create or replace trigger hold_private_stance before insert or update on record.stances
  for each row execute function record.hold_private_stance();
