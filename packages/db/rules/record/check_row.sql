-- The one way on which staff make a row public that the founding record or Parliament brought unchecked: the row, its source, its change
-- and the audit, at once or not at all.
create or replace function record.check_row(session bytea, kind text, row_id uuid, why text, source_url text, quote text) returns text
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
  place regclass := checkable_table(kind);
  is_verified boolean;
  change bigint;
begin
  if place is null then
    raise exception 'no row of the kind % is checked', kind using errcode = 'check_violation';
  end if;
  if coalesce(btrim(why), '') = '' or coalesce(btrim(quote), '') = '' or source_url is null or source_url !~ '^https://' then
    raise exception 'a check needs a reason, a source and its words' using errcode = 'check_violation';
  end if;
  execute format('select verified from %s where id = $1 for update', place) into is_verified using row_id;
  if is_verified is null then
    return 'gone';
  elsif is_verified then
    return 'already';
  elsif not may_check(row_id, person) then
    return 'needs-another';
  end if;
  execute format('update %s set verified = true where id = $1', place) using row_id;
  perform cite(kind, row_id, array[null], source_url, quote);
  delete from pins where subject_id = row_id and field = 'verified';
  delete from conflicts where subject_id = row_id and field = 'verified';
  -- What was held about the row as a whole, or about a sitting's one day, is answered; a field's own question is not.
  update held_facts set closed_at = now(), closed_by = person, finding = why, closed_source_url = source_url, closed_quote = quote
    where subject_id = row_id and closed_at is null and (kind = 'sitting' or field is null or field = 'verified');
  insert into changes (origin, staff_id, subject_kind, subject_id, field, before, after, why, source_url, quote)
    values ('staff', person, kind, row_id, 'verified', 'false', 'true', why, source_url, quote) returning id into change;
  insert into staff.audit (staff_id, action, detail)
    values (person, 'checked', jsonb_build_object('changeIds', jsonb_build_array(change)));
  return 'checked';
end $$;
