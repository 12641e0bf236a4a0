-- Takes a row off the public record. Sync does not bring it back: where Parliament says that it is so, staff are asked.
create or replace function record.apply_take_off(told record.proposals) returns bigint[]
language plpgsql set search_path = record, pg_temp as $$
declare
  place regclass := checkable_table(told.kind);
  is_verified boolean;
  number bigint;
begin
  execute format('select verified from %s where id = $1 for update', place) into is_verified using told.subject_id;
  if is_verified is not true then
    perform refuse('gone', jsonb_build_object('id', told.id));
  end if;
  execute format('update %s set verified = false where id = $1', place) using told.subject_id;
  insert into pins (subject_kind, subject_id, field, reason, staff_id)
    values (told.kind, told.subject_id, 'verified', told.why, told.author)
    on conflict (subject_id, field) do update set reason = excluded.reason, staff_id = excluded.staff_id, at = now();
  insert into changes (origin, staff_id, subject_kind, subject_id, field, before, after, why, set_id)
    values ('staff', told.author, told.kind, told.subject_id, 'verified', 'true', 'false', told.why, told.set_id)
    returning id into number;
  return array[number];
end $$;
