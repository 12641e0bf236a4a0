-- Publishes proposals as one set: what others stand in first, then in the order in which they were proposed. What a set does is noted
-- as it is done.
create or replace function record.publish_as(person uuid, wanted jsonb, how text) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  one uuid;
  told proposals;
  done bigint[] := '{}';
begin
  insert into sets (published_by, manner, look_until)
    values (person, how, case when how = 'hurry' then now() + interval '24 hours' end) returning id into one;
  perform set_config('safe.set', one::text, true);
  for told in
    select p.* from jsonb_to_recordset(wanted) as w (id uuid, revision integer) join proposals p using (id, revision)
    where p.state = 'waiting'
    order by array_position(array['ask', 'bill', 'stage', 'sitting', 'amendment', 'division'], p.kind), p.proposed_at, p.id for update of p
  loop
    told.set_id := one;
    done := done || case told.act
      when 'add' then apply_add(told) when 'take-off' then apply_take_off(told) else apply_edit(told) end;
    update proposals set state = 'published', decided_at = now(), decided_by = person, set_id = one where id = told.id;
  end loop;
  perform set_config('safe.set', '', true);
  insert into staff.audit (staff_id, action, detail) values (person, 'published', jsonb_build_object('setId', one, 'changeIds', done));
  return jsonb_build_object('outcome', 'published', 'setId', one, 'changeIds', done);
end $$;
