-- The day of Easter, by which two bank holidays are reckoned.
create or replace function letters.easter(year integer) returns date
language sql immutable strict parallel safe as $$
  -- The Gregorian reckoning (Meeus, Jones and Butcher).
  select make_date(year, q / 31, q % 31 + 1)
  from (select year % 19 as a, year / 100 as b, year % 100 as c) one
  cross join lateral (select (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30 as h) two
  cross join lateral (select (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7 as l) three
  cross join lateral (select h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114 as q) four
$$;
