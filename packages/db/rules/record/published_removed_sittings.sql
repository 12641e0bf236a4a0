-- A sitting that is gone has no row to be published: what is left of it is its change, which named its stage. One that staff
-- took off the public record has a row that is not public: it is told as it was when they did, whatever became of it since.
-- `moves` counts all that raises a calendar's sequence before that: its day moved, it was taken off, it was put back.
create or replace view record.published_removed_sittings as
  select
    gone.subject_id as id,
    stage.id as stage_id,
    (gone.before ->> 'sitsOn')::date as sits_on,
    gone.at as removed_at,
    (
      select count(*)::int from record.changes moved
      where moved.subject_id = gone.subject_id and moved.field in ('sitsOn', 'verified')
    ) as moves
  from record.changes gone
  join record.published_stages stage on stage.id::text = gone.before ->> 'stageId'
  where gone.subject_kind = 'sitting'
    and gone.field = '*'
    and coalesce(gone.after, 'null') = 'null'
    and gone.subject_id not in (select id from record.sittings)
  union all
  select
    sitting.id,
    sitting.stage_id,
    coalesce(
      (
        select (moved.before #>> '{}')::date from record.changes moved
        where moved.subject_id = sitting.id and moved.field = 'sitsOn' and moved.id > taken.id
        order by moved.id limit 1
      ),
      sitting.sits_on
    ),
    taken.at,
    (
      select count(*)::int from record.changes moved
      where moved.subject_id = sitting.id and moved.field in ('sitsOn', 'verified') and moved.id < taken.id
    )
  from record.sittings sitting
  join record.published_stages stage on stage.id = sitting.stage_id
  join lateral (
    select id, at, before, after from record.changes
    where subject_id = sitting.id and field = 'verified'
    order by id desc limit 1
  ) taken on taken.before = 'true' and taken.after = 'false'
  where not sitting.verified;
