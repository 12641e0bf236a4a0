-- Says what a find is: a text of the ask, something that touches it, or not ours, because. Who says so follows from their session; it is
-- said of the words that they saw.
create or replace function record.decide_find(session bytea, find uuid, given jsonb) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
  told finds;
  seen integer;
begin
  select * into told from finds f where f.id = find for update;
  select version into seen from items i where i.id = told.item_id;
  if told.id is null then
    return '{"outcome": "gone"}';
  elsif told.state <> 'waiting' and told.item_version = seen or seen is distinct from (given ->> 'itemVersion')::integer then
    return jsonb_build_object('outcome', 'changed-meanwhile', 'state', told.state);
  elsif given ->> 'state' is null or given ->> 'state' not in ('text-of', 'touches', 'not-ours') then
    raise exception 'a find is a text of the ask, touches it, or is not ours' using errcode = 'check_violation';
  elsif given ->> 'state' = 'not-ours' and coalesce(trim(given ->> 'why'), '') = '' then
    raise exception 'what is not ours is so for a reason' using errcode = 'check_violation';
  end if;
  update finds set state = given ->> 'state', why = left(nullif(trim(given ->> 'why'), ''), 2000), blamed = left(nullif(given ->> 'blamed', ''), 200),
    decided_at = now(), decided_by = person, item_version = seen where id = find;
  insert into staff.audit (staff_id, action, detail)
    select person, 'find-decided', jsonb_strip_nulls(jsonb_build_object('findId', find, 'itemTitle', left(i.title, 300), 'verdict', given ->> 'state'))
    from items i where i.id = told.item_id;
  return '{"outcome": "done"}';
end $$;
