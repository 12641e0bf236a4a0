-- The rule is worked out from the changes: so the web process signs each with an open account, dates none, numbers none, and
-- cannot say that a row was checked.
create or replace function record.hold_changes() returns trigger
language plpgsql set search_path = record, pg_temp as $$
begin
  if current_user = 'safe_campaign' then
    if new.origin <> 'staff' or not exists (select from staff.accounts where id = new.staff_id and disabled_at is null) then
      raise exception 'a change is signed by an open account' using errcode = 'insufficient_privilege';
    elsif new.field = 'verified' and new.after = 'true' then
      raise exception 'a row is checked by record.check_row alone' using errcode = 'insufficient_privilege';
    elsif new.id <> currval('record.changes_id_seq') then
      raise exception 'a change has the next number' using errcode = 'insufficient_privilege';
    end if;
    new.at := now();
  end if;
  return new;
end $$;

create or replace trigger hold_changes before insert on record.changes for each row execute function record.hold_changes();
