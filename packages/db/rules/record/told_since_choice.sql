-- What was told of a division from the choice on that said which of Parliament's it is, without fields that staff have changed by hand
-- since. The choice is several changes of one instant; a sync that began before it may have ended after.
create or replace function record.told_since_choice(choice record.changes) returns setof record.changes
language sql stable set search_path = record, pg_temp as $$
  select c.* from changes c
  where c.subject_id = choice.subject_id and (c.id >= choice.id or c.at = choice.at) and not exists (
    select from changes h
    where h.subject_id = c.subject_id and h.field = c.field and h.origin = 'staff' and h.id >= choice.id and h.at <> choice.at)
$$;
