-- Takes back all that one publish did: fields and what follows from them, questions that it closed, pins that it made. The record says
-- so in changes of the same set. Null for who: it goes back by itself.
create or replace function record.undo_set(one uuid, person uuid, why text) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  done set_effects;
  numbers bigint[];
  since jsonb;
begin
  perform from sets where id = one and undone_at is null for update;
  if not found then
    perform refuse('gone', '{}');
  end if;
  since := changed_since(one);
  if since is not null then
    perform refuse('changed-since', jsonb_build_object('fields', since));
  end if;
  -- Who voted how has come with the number since: that goes by taking the choice back.
  if exists (select from set_effects e join divisions d on d.id = (e.after ->> 'id')::uuid
      where e.set_id = one and e.place = 'divisions' and d.votes_fetched_at is not null
        and e.before -> 'parliament_id' = 'null' and e.after -> 'parliament_id' <> 'null') then
    perform refuse('changed-since', '{"place": "divisions", "columns": ["votes_fetched_at"]}');
  end if;
  -- While its rows stand: the pages that they are on are found by them.
  perform announce_subjects(one);
  for done in select * from set_effects where set_id = one order by id desc loop
    perform play_back(done);
  end loop;
  update sets set undone_at = now(), undone_by = person, undone_why = why where id = one;
  with saved as (
    insert into changes (origin, staff_id, subject_kind, subject_id, field, before, after, why, set_id, undoes)
      select 'staff', person, subject_kind, subject_id, field, after, before, undo_set.why, one, true
      from changes where set_id = one and not undoes order by id desc
      returning id
  ) select coalesce(array_agg(id order by id), '{}') into numbers from saved;
  if person is not null then
    insert into staff.audit (staff_id, action, detail)
      values (person, 'undone', jsonb_build_object('setId', one, 'changeIds', numbers));
  end if;
  return jsonb_build_object('outcome', 'undone', 'setId', one, 'changeIds', numbers);
end $$;
