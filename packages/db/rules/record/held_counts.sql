-- How much waits to be checked, by kind: counts alone, so that what is held cannot be read through them.
create or replace view record.held_counts as
  with unchecked as (
    select 'bill' as subject_kind from record.bills where not verified
    union all select 'stage' from record.stages where not verified
    union all select 'sitting' from record.sittings where not verified
    union all select 'publication' from record.publications where not verified
    union all select 'amendment' from record.amendments where not verified
    union all select 'division' from record.divisions where not verified
    union all select 'ask' from record.asks where not verified
    union all select 'text' from record.texts where not verified
    union all select 'campaign-event' from record.campaign_events where not verified
    union all select 'evidence' from record.evidence where not verified
    union all select 'position' from record.positions where not verified
    union all select 'help-service' from record.help_services where not verified
    union all select 'could-carry' from record.could_carry where not verified
    union all select 'stance' from record.stances where not verified
    union all select 'notice' from record.notices where not verified
    union all select 'proceeding' from record.proceedings where not verified
  ), held as (
    select subject_kind, 1 as facts, 0 as rows from record.held_facts where closed_at is null
    union all select subject_kind, 0, 1 from unchecked
  )
  select subject_kind, sum(facts)::integer as facts, sum(rows)::integer as rows from held group by subject_kind;
