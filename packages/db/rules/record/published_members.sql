-- Names alone: how letters reach a member is nothing to the site. Who holds a seat is told as last synced; whoever else voted,
-- sponsored, asked or spoke, as their history says, or else as at what they did last.
create or replace view record.published_members as
  select m.id, m.name, m.party, m.house, m.is_current, m.as_of,
    (select c.name from record.constituencies c where c.member_id = m.id order by c.name limit 1) as constituency
  from record.members m
  union all
  select seen.member_id, coalesce(h.name, seen.name), coalesce(had.name, seen.party), coalesce(sat.house, seen.house),
    case when sat.started_on is null then null else sat.ended_on is null end,
    case when sat.started_on is null then seen.as_of else (h.fetched_at at time zone 'Europe/London')::date end,
    coalesce(sat.name, seen.seat)
  from (
    select distinct on (member_id) member_id, name, party, house, seat, as_of
    from (
      select v.member_id, v.name, v.party, d.house, v.seat, d.held_on as as_of
      from record.published_votes v join record.published_divisions d on d.id = v.division_id
      union all
      select s.member_id, s.name, s.party, s.house, null, null
      from record.published_sponsors s where s.member_id is not null
      union all
      select p.member_id, p.member_name, null, p.house, null, p.happened_on
      from record.published_proceedings p where p.member_id is not null and p.member_name is not null
    ) did
    order by member_id, as_of desc nulls last, name
  ) seen
  left join record.member_histories h on h.member_id = seen.member_id
  left join lateral (
    select name, house, started_on, ended_on from record.memberships m
    where m.member_id = seen.member_id and m.kind = 'seat'
    order by started_on desc limit 1
  ) sat on true
  left join lateral (
    select name from record.memberships m
    where m.member_id = seen.member_id and m.kind = 'party'
    order by started_on desc limit 1
  ) had on true
  where coalesce(sat.house, seen.house) is not null
    and not exists (select from record.members m where m.id = seen.member_id);
