-- What stands before a printed number when it is said in full.
create or replace function record.printed_name(number text) returns text
language sql immutable as $$
  select case
    when number ~* '^gov\s*N[CS]\s*\d' then 'Government ' || record.printed_name(regexp_replace(number, '^gov\s*', '', 'i'))
    when number ~ '^NC\s*\d' then regexp_replace(number, '^NC\s*', 'New Clause ')
    when number ~ '^NS\s*\d' then regexp_replace(number, '^NS\s*', 'New Schedule ')
    when number ~ '^LA\s*\d' then regexp_replace(number, '^LA\s*', 'Lords Amendment ')
    when number ~ '^(\d|\(|[a-z]+\d)' then 'Amendment ' || number
    else number
  end
$$;
