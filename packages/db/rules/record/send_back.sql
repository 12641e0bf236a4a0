-- Gives a proposal back to its author, with words that say why. Nobody sends back their own: they withdraw it.
create or replace function record.send_back(session bytea, proposal uuid, seen integer, why text) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
  told proposals;
begin
  if coalesce(btrim(why), '') = '' then
    raise exception 'what is sent back comes with words' using errcode = 'check_violation';
  end if;
  select * into told from proposals p where p.id = proposal and p.revision = seen and p.state = 'waiting' for update;
  if told.id is null then
    return '{"outcome": "gone"}';
  elsif told.author = person then
    return '{"outcome": "needs-another"}';
  end if;
  update proposals set state = 'sent-back', decided_at = now(), decided_by = person where id = proposal;
  insert into proposal_comments (proposal_id, staff_id, act, words) values (proposal, person, 'sent-back', why);
  insert into staff.audit (staff_id, action, detail) values (person, 'sent-back', jsonb_build_object('proposalId', proposal));
  return '{"outcome": "done"}';
end $$;
