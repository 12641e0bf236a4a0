-- A letter is of a test when its campaign was in one as it was written, whatever comes later.
create or replace function letters.mark_test() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  new.is_test := coalesce((select s.test from letters.sending s where s.campaign_id = new.campaign_id), false);
  return new;
end $$;

create or replace trigger mark_test before insert on letters.letters
  for each row execute function letters.mark_test();
