-- Whether anything that still stands in a row since somebody last checked it is this person's, and no second person has seen it. What was
-- undone, or written over, stands no longer. What Parliament confirmed was not looked at by a second person; what another published was.
create or replace function record.has_standing_words(row_id uuid, person uuid) returns boolean
language sql stable security definer set search_path = record, pg_temp as $$
  with since as materialized (
    select c.id, c.staff_id, part.field, part.before, part.after,
      exists (select from sets s where s.id = c.set_id and (s.manner = 'two' or s.looked_at is not null)) as is_seen
    from changes c cross join lateral (
      select c.field, c.before, c.after where c.field <> '*'
      union all
      select key, null, value from jsonb_each(case when c.field = '*' and jsonb_typeof(c.after) = 'object' then c.after else '{}' end)
    ) part
    where c.subject_id = row_id and part.field not in ('id', 'verified', 'slug', 'position') and c.id > coalesce((
      select max(k.id) from changes k
      where k.subject_id = row_id and k.origin = 'staff' and k.field = 'verified' and k.after = 'true'
    ), 0)
  ), ends as (
    select field, (array_agg(before order by id))[1] as checked, (array_agg(after order by id desc))[1] as standing
    from since group by field
  )
  select exists (
    select from since s join ends e using (field)
    where s.staff_id = person and not s.is_seen and exists (
      (select pieces(s.after) except select pieces(s.before))
      intersect
      (select pieces(e.standing) except select pieces(e.checked))
    )
  )
$$;
