-- A campaign with the days that the record gives it. Once open it does not go back; and it closes because a day that was known has come
-- and gone, or because nothing more can come, never because something is not there any more: then it stays open, and staff are told.
create or replace function letters.with_days(c letters.campaigns) returns letters.campaigns
language plpgsql stable security definer set search_path = letters, pg_temp as $$
declare
  today constant date := (now() at time zone 'Europe/London')::date;
  begins record.published_milestones;
  ends record.published_milestones;
  day date;
begin
  if c.opens_with is null or c.opens_on <= today and c.state <> 'draft' then
    c.opens_lost_at := null;
  else
    select * into begins from record.published_milestones m where m.ref = split_part(c.opens_with, ':', 2);
    day := case when c.opens_with like 'reached:%' then begins.first_on when begins.first_on is not null then today end;
    c.opens_lost_at := case
        when begins.ref is null or day is null and coalesce(c.opens_on::text, c.opens_lost_at::text) is not null
          then coalesce(c.opens_lost_at, now())
      end;
    c.opens_on := day;
  end if;
  if c.closes_with is null then
    c.closes_lost_at := null;
    return c;
  end if;
  select * into ends from record.published_milestones m where m.ref = c.closes_with;
  if ends.next_on is not null then
    c.closes_on := ends.last_on;
    c.closes_lost_at := null;
  elsif c.closes_on < today then
    c.closes_lost_at := case when ends.ref is null then coalesce(c.closes_lost_at, now()) end;
  elsif ends.is_over or ends.last_on < today and c.closes_on is null and c.closes_lost_at is null then
    -- Whoever is writing has the rest of the day.
    c.closes_on := today;
    c.closes_lost_at := null;
  else
    c.closes_lost_at := case
        when ends.ref is null or coalesce(c.closes_on::text, c.closes_lost_at::text) is not null then coalesce(c.closes_lost_at, now())
      end;
    c.closes_on := null;
  end if;
  return c;
end $$;
