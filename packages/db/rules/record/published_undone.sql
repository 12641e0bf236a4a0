-- New rows that were public and went when their set was undone: what they were called, for corrections. Only what the public could have
-- read: whose parents are public, and were so when it came, or came and went with it; a notice only once its first day had come. Why a
-- stance that was told in private went is nothing to the public.
create or replace view record.published_undone as
  select s.id as set_id, p.kind as subject_kind, p.subject_id, p.title, p.within, came.after ->> 'slug' as slug,
    coalesce(p.bill_id, (came.after ->> 'billId')::uuid) as bill_id, (came.after ->> 'askId')::uuid as ask_id,
    came.id as came_by, came.at as came_at, went.id as went_by, went.at as went_at,
    case when came.after ->> 'source' is distinct from 'private' then went.why end as why
  from record.sets s
    join record.proposals p on p.set_id = s.id and p.act = 'add'
    join record.changes came on came.set_id = s.id and came.subject_id = p.subject_id and came.field = '*' and not came.undoes
    join record.changes went on went.set_id = s.id and went.subject_id = p.subject_id and went.field = '*' and went.undoes
  where s.undone_at is not null
    and (p.kind <> 'notice' or went.at >= (came.after ->> 'startsOn')::timestamp at time zone 'Europe/London')
    and p.subject_id not in (select id from record.published_subjects)
    and not exists (
      select from unnest(array[p.bill_id, (came.after ->> 'billId')::uuid, (came.after ->> 'stageId')::uuid, (came.after ->> 'askId')::uuid]) parent
      where parent <> p.subject_id
        and parent not in (select other.subject_id from record.proposals other where other.set_id = s.id and other.act = 'add')
        and (parent not in (select id from record.published_subjects)
          or exists (
            select from record.changes later where later.subject_id = parent and later.field = 'verified' and later.id > came.id)));
