-- The web process signs each line of the audit with an open account, dates none, numbers none, and cannot write one that says what is
-- written where it is done.
create or replace function staff.hold_audit() returns trigger
language plpgsql set search_path = staff, pg_temp as $$
begin
  if current_user = 'safe_campaign' then
    if not exists (select from accounts where id = new.staff_id and disabled_at is null) then
      raise exception 'a line of the audit is signed by an open account' using errcode = 'insufficient_privilege';
    elsif new.action in ('account-added', 'account-disabled', 'signed-in', 'signed-out', 'checked', 'proposed', 'sent-back', 'withdrawn',
        'published', 'looked', 'undone', 'settled', 'taken-back', 'fact-closed', 'fact-reopened') then
      raise exception 'this line is written where it is done' using errcode = 'insufficient_privilege';
    elsif new.id <> currval('staff.audit_id_seq') then
      raise exception 'a line of the audit has the next number' using errcode = 'insufficient_privilege';
    end if;
    new.at := now();
  end if;
  return new;
end $$;

create or replace trigger hold_audit before insert on staff.audit for each row execute function staff.hold_audit();
