-- Down to tens; nothing below ten is told.
create or replace function letters.round_down(counted numeric) returns integer
language sql immutable as $$
  select case when counted >= 10 then floor(counted / 10)::integer * 10 end
$$;
