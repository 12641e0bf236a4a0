-- In whose names an amendment stands: Parliament's numbers of members, with a space between them, the lead first. Whoever names members
-- names all of them: they take the place of names that were written down without a number.
create or replace function record.set_sponsors(amendment uuid, numbers text) returns void
language plpgsql set search_path = record, pg_temp as $$
declare
  ids integer[] := coalesce(regexp_split_to_array(nullif(btrim(numbers), ''), '\s+')::integer[], '{}');
  unknown integer;
begin
  select id into unknown from unnest(ids) id where id not in (select m.id from published_members m) limit 1;
  if unknown is not null then
    perform refuse('refused', jsonb_build_object('field', 'sponsors', 'value', unknown));
  end if;
  delete from sponsors where amendment_id = amendment and (member_id is not null or cardinality(ids) > 0);
  insert into sponsors (amendment_id, member_id, name, party, house, is_lead, position)
    select amendment, m.id, m.name, m.party, m.house, place = 1, place
    from unnest(ids) with ordinality as one (id, place) join published_members m using (id);
end $$;
