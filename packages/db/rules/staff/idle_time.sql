-- How long a session that nobody uses lasts.
create or replace function staff.idle_time() returns interval
language sql immutable as $$ select interval '45 minutes' $$;
