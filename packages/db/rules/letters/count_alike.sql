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
