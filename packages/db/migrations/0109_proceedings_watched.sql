-- From packages/db/rules/record/published_proceedings.sql.
-- What Parliament does about an ask besides its texts, as a person said. Where the item is still watched, it says where it stands now.
create or replace view record.published_proceedings as
  select p.*, i.standing,
    case when i.kind in ('motion', 'petition') then (i.details ->> 'signatures')::integer end as signatures,
    (i.gone_at at time zone 'Europe/London')::date as gone_on,
    (i.seen_at at time zone 'Europe/London')::date as seen_on,
    substring(i.details ->> 'startTime' from '^(?:[01]\d|2[0-3]):[0-5]\d') as starts_at,
    coalesce((i.details ->> 'afterOtherBusiness')::boolean, false) as is_after_other,
    substring(i.details ->> 'closesAt' from '^(?:[01]\d|2[0-3]):[0-5]\d') as closes_at,
    coalesce(i.standing = 'corrected' or exists (
      select from record.items a where a.about_key = i.key and a.kind = 'answer' and a.standing = 'corrected' and i.kind = 'question'
    ), false) as is_corrected
  from record.proceedings p left join record.items i on i.id = p.item_id
  where p.verified and p.ask_id in (select id from record.published_asks)
    and (p.bill_id is null or p.bill_id in (select id from record.published_bills));
