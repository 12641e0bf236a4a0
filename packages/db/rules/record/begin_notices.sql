-- Writes that a notice has begun whose first day came after it was published: so feeds, search and alerts are told on that day, by one
-- worker of however many, once. What was published on one of its days is told by that already.
create or replace function record.begin_notices() returns integer
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  begun integer;
begin
  -- What another worker wrote meanwhile is seen by the statement after.
  perform pg_advisory_xact_lock(hashtextextended('record.begin_notices', 0));
  insert into changes (origin, subject_kind, subject_id, field, before, after)
    select 'staff', 'notice', n.id, 'begun', null, to_jsonb(n.ends_on)
    from published_notices n
    where not n.is_over and not exists (
      select from published_changes c
      where c.subject_id = n.id and c.after <> 'null' and (c.field in ('*', 'begun') or (c.field = 'verified' and c.after = 'true'))
    )
    order by n.starts_on, n.slug;
  get diagnostics begun = row_count;
  return begun;
end $$;
