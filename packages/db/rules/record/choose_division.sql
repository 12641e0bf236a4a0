-- Which of Parliament's divisions one on the record is: only one that Parliament lists for its House and day. Null takes that back.
create or replace function record.choose_division(told record.proposals) returns void
language plpgsql set search_path = record, pg_temp as $$
declare
  chosen divisions;
begin
  select * into chosen from divisions where id = told.subject_id;
  if chosen.parliament_id is null then
    perform unchoose_division(told);
  elsif not exists (select from division_candidates c
      where c.house = chosen.house and c.held_on = chosen.held_on and c.parliament_id = chosen.parliament_id) then
    perform refuse('refused', jsonb_build_object('id', told.id, 'field', 'parliamentId'));
  end if;
end $$;
