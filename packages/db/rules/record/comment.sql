-- A remark beside a proposal that nobody has decided on.
create or replace function record.comment(session bytea, proposal uuid, remark text) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
begin
  if coalesce(btrim(remark), '') = '' or length(remark) > 2000 then
    raise exception 'a comment has words, and at most 2,000 characters' using errcode = 'check_violation';
  end if;
  insert into proposal_comments (proposal_id, staff_id, words)
    select p.id, person, remark from proposals p where p.id = proposal and p.state in ('waiting', 'sent-back');
  return case when found then '{"outcome": "done"}' else '{"outcome": "gone"}' end::jsonb;
end $$;
