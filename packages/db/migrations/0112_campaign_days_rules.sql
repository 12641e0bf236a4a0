-- From packages/db/rules/letters/follow_record.sql.
-- Gives every campaign that opens or closes with something of the record the days that the record has now; how many it changed. The pages
-- that speak of such a day are told, as another day of the same stage is one of its days, too.
create or replace function letters.follow_record() returns integer
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  moved integer;
begin
  with now_with as (
    select c.id from campaigns c, lateral with_days(c) d
    where (c.opens_with is not null or c.closes_with is not null)
      and (c.opens_on, c.opens_lost_at, c.closes_on, c.closes_lost_at) is distinct from (d.opens_on, d.opens_lost_at, d.closes_on, d.closes_lost_at)
  )
  -- The days themselves are the trigger's to give.
  update campaigns c set revision = c.revision from now_with where c.id = now_with.id;
  get diagnostics moved = row_count;
  return moved;
end $$;
revoke execute on function letters.follow_record() from public;
--> statement-breakpoint
-- From packages/db/rules/letters/heed_record.sql.
-- The days of campaigns are the record's at once: when a sitting, a stage, a bill or a call changes, whoever wrote it.
create or replace function letters.heed_record() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  if exists (select from campaigns where opens_with is not null or closes_with is not null) then
    perform follow_record();
    perform pg_notify('record_changed', '["kind:notice"]');
  end if;
  return null;
end $$;

create or replace trigger heed_record after insert or update or delete on record.sittings
  for each statement execute function letters.heed_record();
create or replace trigger heed_record after insert or update or delete on record.stages
  for each statement execute function letters.heed_record();
create or replace trigger heed_record after update or delete on record.bills
  for each statement execute function letters.heed_record();
create or replace trigger heed_record after insert or update or delete on record.proceedings
  for each statement execute function letters.heed_record();
revoke execute on function letters.heed_record() from public;
--> statement-breakpoint
-- From packages/db/rules/letters/take_days.sql.
-- Whoever saves a campaign that opens or closes with something of the record says with what; the days are the record's.
create or replace function letters.take_days() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  is_new constant boolean := tg_op = 'INSERT';
begin
  new.opens_lost_at := case when is_new or new.opens_with is distinct from old.opens_with then null else old.opens_lost_at end;
  new.closes_lost_at := case when is_new or new.closes_with is distinct from old.closes_with then null else old.closes_lost_at end;
  if new.opens_with is not null then
    new.opens_on := case when is_new or new.opens_with is distinct from old.opens_with then null else old.opens_on end;
  end if;
  if new.closes_with is not null then
    new.closes_on := case when is_new or new.closes_with is distinct from old.closes_with then null else old.closes_on end;
  end if;
  return with_days(new);
end $$;

create or replace trigger take_days before insert or update on letters.campaigns
  for each row execute function letters.take_days();
revoke execute on function letters.take_days() from public;
--> statement-breakpoint
-- From packages/db/rules/letters/tell_campaigns.sql.
-- A call to act says whether its campaign takes letters: the site makes the pages of notices anew when that may have changed.
create or replace function letters.tell_campaigns() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  if tg_op <> 'UPDATE' or (old.slug, old.state, old.opens_on, old.closes_on, old.closes_with, old.expects_vote)
    is distinct from (new.slug, new.state, new.opens_on, new.closes_on, new.closes_with, new.expects_vote) then
    perform pg_notify('record_changed', '["kind:notice"]');
  end if;
  return null;
end $$;

create or replace trigger tell_campaigns after insert or update or delete on letters.campaigns
  for each row execute function letters.tell_campaigns();
--> statement-breakpoint
-- From packages/db/rules/letters/tell_days.sql.
-- Keeps for staff what the record did to a campaign's days: what one writing comes to, however many steps it takes. What staff changed
-- themselves stands in the audit.
create or replace function letters.tell_days() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  told record;
begin
  for told in
    select * from (values
      ('opens', old.opens_with, new.opens_with, old.opens_on, new.opens_on, old.opens_lost_at, new.opens_lost_at),
      ('closes', old.closes_with, new.closes_with, old.closes_on, new.closes_on, old.closes_lost_at, new.closes_lost_at)
    ) t (edge, followed, follows, was, becomes, was_lost_at, lost_at)
    where follows = followed and (was is distinct from becomes or (was_lost_at is null) <> (lost_at is null))
  loop
    update campaign_day_changes d set becomes = told.becomes where d.campaign_id = new.id and d.edge = told.edge and d.at = now();
    if not found then
      insert into campaign_day_changes (campaign_id, edge, was, becomes) values (new.id, told.edge, told.was, told.becomes);
    elsif told.lost_at is null then
      delete from campaign_day_changes d
        where d.campaign_id = new.id and d.edge = told.edge and d.at = now() and d.was is not distinct from d.becomes;
    end if;
  end loop;
  return null;
end $$;

create or replace trigger tell_days after update on letters.campaigns
  for each row execute function letters.tell_days();
revoke execute on function letters.tell_days() from public;
--> statement-breakpoint
-- From packages/db/rules/record/published_milestones.sql.
-- What a campaign can open or close with: a stage of a bill in a House, by its days, or a call for evidence, by the day on which it
-- closes. A stage is over when nothing of it can come any more: its bill is over, or has sat at a later stage. Where Parliament gives
-- another closing day by now than the record, none is known until somebody says which.
create or replace view record.published_milestones as
  select format('stage/%s/%s/%s/%s', b.slug, lower(s.house), s.kind, s.round) as ref, 'stage' as kind, s.name, s.house,
    b.slug as bill_slug, b.short_title as bill_title, days.first_on, days.last_on, days.next_on, days.to_come,
    coalesce(b.outcome in ('act', 'fell', 'withdrawn', 'lost'), false) or exists (
      select from record.published_sittings t join record.published_stages later on later.id = t.stage_id
      where later.bill_id = s.bill_id and later.position > s.position and t.sits_on <= (now() at time zone 'Europe/London')::date
    ) as is_over
  from record.published_stages s join record.published_bills b on b.id = s.bill_id
    cross join lateral (
      select min(t.sits_on) as first_on, max(t.sits_on) as last_on,
        min(t.sits_on) filter (where t.sits_on >= (now() at time zone 'Europe/London')::date) as next_on,
        (count(*) filter (where t.sits_on >= (now() at time zone 'Europe/London')::date))::integer as to_come
      from record.published_sittings t where t.stage_id = s.id
    ) days
  where s.house is not null
  union all
  select format('call/%s', p.slug), 'call', p.title, p.house, b.slug, b.short_title, agreed.day, agreed.day,
    case when agreed.day >= (now() at time zone 'Europe/London')::date then agreed.day end,
    case when agreed.day >= (now() at time zone 'Europe/London')::date then 1 else 0 end, false
  from record.published_proceedings p left join record.published_bills b on b.id = p.bill_id left join record.items i on i.id = p.item_id
    cross join lateral (select case when i.due_on is null or i.due_on = p.closes_on then p.closes_on end as day) agreed
  where p.kind = 'call' and p.gone_on is null;
--> statement-breakpoint
-- From packages/db/rules/letters/with_days.sql.
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
revoke execute on function letters.with_days(c letters.campaigns) from public;
--> statement-breakpoint
-- From packages/db/rules/record/published_campaign_days.sql.
-- What is to come of what an open campaign closes with: its next day, today or later. Of a vote it speaks only where one day alone is to
-- come, since on which of several a vote is, nobody knows. The site sees nothing else of the letters.
create or replace view record.published_campaign_days as
  select c.slug, m.kind, m.next_on as day, m.next_on = (now() at time zone 'Europe/London')::date as is_today,
    c.expects_vote and m.kind = 'stage' and m.to_come = 1 as is_vote, m.name, m.house, m.bill_slug, m.bill_title
  from letters.campaigns c join record.published_milestones m on m.ref = c.closes_with
  where c.state = 'open' and c.opens_on <= (now() at time zone 'Europe/London')::date
    and c.closes_on >= (now() at time zone 'Europe/London')::date and m.next_on is not null;
--> statement-breakpoint
-- The public reads what is to come of what an open campaign closes with; staff choose from all that one can close with, and read what the
-- record did to a campaign's days. The clock alone can end a stage, so that the worker asks besides.
grant select on record.published_campaign_days to safe_site, safe_campaign;
--> statement-breakpoint
grant select on record.published_milestones to safe_campaign;
--> statement-breakpoint
grant select on letters.campaign_day_changes to safe_campaign;
--> statement-breakpoint
grant execute on function letters.follow_record() to safe_worker;
