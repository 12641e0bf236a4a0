-- Nobody waits, and nobody is held up, without an end: limits of time for each process, whoever connects as it and however.
-- What must take longer says so in its own transaction (`set local`). An owner that may not alter the roles, which somebody
-- else made, goes on without: `npm run migrate` then says what to run.
do $$
declare
  given record;
begin
  for given in
    select role_name, setting, value from (values
      ('safe_site', 'statement_timeout', '10s'), ('safe_site', 'lock_timeout', '3s'),
      ('safe_site', 'idle_in_transaction_session_timeout', '10s'), ('safe_site', 'transaction_timeout', '30s'),
      ('safe_campaign', 'statement_timeout', '10s'), ('safe_campaign', 'lock_timeout', '5s'),
      ('safe_campaign', 'idle_in_transaction_session_timeout', '15s'), ('safe_campaign', 'transaction_timeout', '30s'),
      ('safe_worker', 'statement_timeout', '60s'), ('safe_worker', 'lock_timeout', '15s'),
      ('safe_worker', 'idle_in_transaction_session_timeout', '60s'), ('safe_worker', 'transaction_timeout', '5min')
    ) as limits (role_name, setting, value)
    -- PostgreSQL 16 has no limit of a whole transaction.
    where setting in (select name from pg_settings)
  loop
    begin
      execute format('alter role %I set %I = %L', given.role_name, given.setting, given.value);
    exception
      when insufficient_privilege then null;
      -- Another database of this cluster is migrated at the same moment, and sets the same.
      when internal_error then null;
    end;
  end loop;
end $$;
