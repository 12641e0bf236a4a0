-- Takes back a proposal, or a draft, of one's own that nobody has published.
create or replace function record.withdraw(session bytea, proposal uuid) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
begin
  update proposals set state = 'withdrawn', decided_at = now(), decided_by = person, typed = '{}'
    where id = proposal and author = person and state in ('draft', 'waiting', 'sent-back');
  if not found then
    return '{"outcome": "gone"}';
  end if;
  insert into staff.audit (staff_id, action, detail) values (person, 'withdrawn', jsonb_build_object('proposalId', proposal));
  return '{"outcome": "done"}';
end $$;
