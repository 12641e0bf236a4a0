-- What changed in the rows that are public. Who of the staff did it is nothing to the public; of a stance that was told in private, now
-- or before, neither is anything but the side. What was changed in a notice before its first day is not told afterwards either:
-- `record.begin_notices` writes that it began.
create or replace view record.published_changes as
  select id, at, origin, subject_kind, subject_id, field,
    case when is_private and jsonb_typeof(before) = 'object' then jsonb_build_object('side', before -> 'side') else before end as before,
    case when is_private and jsonb_typeof(after) = 'object' then jsonb_build_object('side', after -> 'side') else after end as after,
    case when not is_private then why end as why,
    case when not is_private then source_url end as source_url,
    case when not is_private then quote end as quote,
    set_id, undoes
  from (
    select c.*, c.subject_kind = 'stance' and (
      exists (select from record.stances s where s.id = c.subject_id and s.source = 'private')
      or exists (select from record.changes o where o.subject_id = c.subject_id and o.field = 'source')) as is_private
    from record.changes c where c.subject_id in (select id from record.published_subjects)
  ) told
  where (not is_private or field in ('*', 'side', 'verified'))
    and (subject_kind <> 'notice' or at >= (
      select n.starts_on::timestamp at time zone 'Europe/London' from record.notices n where n.id = told.subject_id
    ));
