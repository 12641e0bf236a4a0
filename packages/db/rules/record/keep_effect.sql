-- Notes what a publish does to a row, for an undo to play backwards.
create or replace function record.keep_effect() returns trigger
language plpgsql security definer set search_path = record, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into set_effects (set_id, place, after) values (current_setting('safe.set')::uuid, tg_table_name, to_jsonb(new));
  elsif tg_op = 'DELETE' then
    insert into set_effects (set_id, place, before) values (current_setting('safe.set')::uuid, tg_table_name, to_jsonb(old));
  elsif new is distinct from old then
    insert into set_effects (set_id, place, before, after)
      values (current_setting('safe.set')::uuid, tg_table_name, to_jsonb(old), to_jsonb(new));
  end if;
  return null;
end $$;

create or replace trigger keep_effect after insert or update or delete on record.bills
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.stages
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.sittings
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.publications
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.amendments
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.amendment_versions
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.sponsors
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.divisions
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.amendment_divisions
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.votes
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.asks
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.texts
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.could_carry
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.campaign_events
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.notices
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.evidence
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.positions
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.help_services
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.sources
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.citations
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.pins
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.held_facts
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.conflicts
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.stances
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();

create or replace trigger keep_effect after insert or update or delete on record.proceedings
  for each row when (current_setting('safe.set', true) <> '') execute function record.keep_effect();
