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
