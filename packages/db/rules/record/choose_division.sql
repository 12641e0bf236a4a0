-- Which of Parliament's divisions one on the record is: only one that Parliament lists for its House and day. Taken back, all that
-- followed from it goes, and the names with it.
create or replace function record.choose_division(division uuid) returns void
language plpgsql set search_path = record, pg_temp as $$
declare
  chosen divisions;
begin
  select * into chosen from divisions where id = division;
  if chosen.parliament_id is null then
    update divisions set votes_fetched_at = null where id = division;
    perform forget_votes(division);
    delete from conflicts where subject_id = division;
  elsif not exists (select from division_candidates c
      where c.house = chosen.house and c.held_on = chosen.held_on and c.parliament_id = chosen.parliament_id) then
    perform refuse('refused', jsonb_build_object('field', 'parliamentId'));
  end if;
end $$;
