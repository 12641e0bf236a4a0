-- A sitting that is gone has no row to be published: what is left of it is its change, which named its stage.
create view record.published_removed_sittings as
  select
    gone.subject_id as id,
    stage.id as stage_id,
    (gone.before ->> 'sitsOn')::date as sits_on,
    gone.at as removed_at,
    (
      select count(*)::int from record.changes moved
      where moved.subject_id = gone.subject_id and moved.field = 'sitsOn'
    ) as moves
  from record.changes gone
  join record.published_stages stage on stage.id::text = gone.before ->> 'stageId'
  where gone.subject_kind = 'sitting'
    and gone.field = '*'
    and coalesce(gone.after, 'null') = 'null'
    and gone.subject_id not in (select id from record.sittings);
--> statement-breakpoint
grant select on record.published_removed_sittings to safe_site, safe_campaign, safe_worker;
