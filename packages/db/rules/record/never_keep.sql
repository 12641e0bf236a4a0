-- A transaction that looked ahead cannot be committed.
create or replace function record.never_keep() returns trigger
language plpgsql set search_path = record, pg_temp as $$
begin
  raise exception 'what was looked at ahead is never kept' using errcode = 'insufficient_privilege';
end $$;

drop trigger if exists never_keep on record.looks_ahead;
create constraint trigger never_keep after insert on record.looks_ahead deferrable initially deferred
  for each row execute function record.never_keep();
