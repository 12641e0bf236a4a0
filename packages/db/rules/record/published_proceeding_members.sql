-- What members did, in what is public of an ask. None of it is for or against. Who stands on a motion is as Parliament has it now; one
-- that was taken away, or that Parliament has no more, has nobody's name.
create or replace view record.published_proceeding_members as
  select p.id as proceeding_id, p.ask_id, told.member_id,
    case p.kind when 'question' then 'asked' when 'motion' then 'signed' when 'speech' then 'spoke' else 'tabled' end as role, p.happened_on
  from record.published_proceedings p
    left join record.items i on i.id = p.item_id
    cross join lateral (
      select distinct member_id from unnest(case when p.kind = 'motion' and i.id is not null then i.member_ids else array[p.member_id] end) member_id
    ) told
  where p.kind in ('question', 'motion', 'speech', 'statement') and told.member_id is not null and p.gone_on is null;
