-- Writes that a notice has begun whose first day came after it was published: so feeds, search and alerts are told on that day, by one
-- worker of however many, once. What was published on one of its days is told by that already.
create or replace function record.begin_notices() returns integer
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  due uuid[];
begin
  -- What another worker wrote meanwhile is seen by the statement after.
  perform pg_advisory_xact_lock(hashtextextended('record.begin_notices', 0));
  select array_agg(n.id order by n.starts_on, n.slug) into due from published_notices n
    where not n.is_over and not exists (
      select from published_changes c
      where c.subject_id = n.id and c.after <> 'null' and (c.field in ('*', 'begun') or (c.field = 'verified' and c.after = 'true'))
    );
  -- Who writes nothing holds up nobody who waits for the changes to settle.
  if due is null then
    return 0;
  end if;
  insert into changes (origin, subject_kind, subject_id, field, before, after)
    select 'staff', 'notice', n.id, 'begun', null, to_jsonb(n.ends_on) from notices n where n.id = any (due);
  return cardinality(due);
end $$;
