-- As amendmentName of packages/bill-tracker says it.
create or replace function record.amendment_name(kind text, number text) returns text
language sql immutable as $$
  select case
    when number ~ '^\(\w{1,3}\) to .' then 'Amendment ' || substring(number from '^\(\w{1,3}\) to ')
      || record.printed_name(regexp_replace(number, '^\(\w{1,3}\) to ', ''))
    when kind = 'motion' then number
    when kind = 'lords-amendment' and number ~ '^\d' then 'Lords Amendment ' || number
    else record.printed_name(number)
  end
$$;
