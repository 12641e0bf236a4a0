-- Changes what is looked for, for an ask, and who is told; a watch without an id is new. Nothing of it is public.
create or replace function record.save_watch(session bytea, given jsonb) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
  people uuid[] := array(select value::uuid from jsonb_array_elements_text(coalesce(given -> 'told', '[]')));
  saved watches;
begin
  if length(given ->> 'terms') > 40000 or length(given ->> 'name') > 60 or given ->> 'name' !~ '^[a-z0-9]+(-[a-z0-9]+)*$' then
    raise exception 'the terms or the name of a watch are too long or not as they should be' using errcode = 'check_violation';
  elsif exists (select from watches w where w.name = given ->> 'name' and w.id is distinct from (given ->> 'id')::uuid) then
    return '{"outcome": "taken"}';
  elsif given ->> 'id' is null then
    insert into watches (ask_id, name, terms, told, changed_by)
      values ((given ->> 'askId')::uuid, given ->> 'name', given ->> 'terms', people, person) returning * into saved;
  else
    update watches w set ask_id = coalesce((given ->> 'askId')::uuid, w.ask_id), name = given ->> 'name', terms = given ->> 'terms', told = people,
      changed_at = now(), changed_by = person where w.id = (given ->> 'id')::uuid
      and (given ->> 'changedAt' is null or date_trunc('milliseconds', w.changed_at) = (given ->> 'changedAt')::timestamptz) returning * into saved;
    if saved.id is null then
      return case when exists (select from watches w where w.id = (given ->> 'id')::uuid)
        then '{"outcome": "changed-meanwhile"}' else '{"outcome": "gone"}' end::jsonb;
    end if;
  end if;
  insert into staff.audit (staff_id, action, detail)
    values (person, 'watch-saved', jsonb_build_object('watchName', saved.name, 'isNew', given ->> 'id' is null));
  return jsonb_build_object('outcome', 'done', 'id', saved.id);
end $$;
