-- The bank holidays of England, since Parliament sits there: the Banking and Financial Dealings Act 1971 (schedule 1), the two that
-- are proclaimed each year (New Year's Day, the first Monday in May), and the days that stand in for those on a weekend. A day that
-- is proclaimed for once is not known here: pause the campaigns on it.
create or replace function letters.is_bank_holiday(day date) returns boolean
language sql immutable strict parallel safe as $$
  select case extract(month from day)::integer
    when 1 then dom = 1 or (dom in (2, 3) and dow = 1)
    when 5 then dow = 1 and (dom <= 7 or dom >= 25)
    when 8 then dow = 1 and dom >= 25
    when 12 then dom in (25, 26) or (dom in (27, 28) and dow in (1, 2))
    else false
  end or day in (letters.easter(extract(year from day)::integer) - 2, letters.easter(extract(year from day)::integer) + 1)
  from (select extract(day from day)::integer as dom, extract(isodow from day)::integer as dow) parts
$$;
