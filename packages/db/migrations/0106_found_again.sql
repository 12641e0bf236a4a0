-- From packages/db/rules/record/reopen_found.sql.
-- What was proposed from something that was found, and is withdrawn, came to nothing: it waits again, unless something else was proposed
-- from it.
create or replace function record.reopen_found() returns trigger
language plpgsql security definer set search_path = record, pg_temp as $$
begin
  update finds set state = 'waiting', why = null, blamed = null, decided_at = null, decided_by = null
    where id::text = old.typed ->> 'find' and state in ('text-of', 'touches')
      and not exists (select from proposals p where p.typed ->> 'find' = old.typed ->> 'find' and p.state not in ('withdrawn', 'draft'));
  return null;
end $$;

create or replace trigger reopen_found after update of state on record.proposals
  for each row when (new.state = 'withdrawn' and old.state <> 'draft' and old.typed ? 'find') execute function record.reopen_found();
revoke execute on function record.reopen_found() from public;
