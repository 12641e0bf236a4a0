-- Whether a weekday that is a bank holiday lies between a moment and the next opening.
create or replace function letters.waits_over_bank_holiday(settings letters.sending, at timestamptz) returns boolean
language sql stable as $$
  select settings.weekdays_only and exists (
    select from generate_series(
      (at at time zone 'Europe/London')::date::timestamp,
      (letters.next_opening(settings, at) at time zone 'Europe/London')::date::timestamp, '1 day'
    ) day
    where extract(isodow from day) < 6 and letters.is_bank_holiday(day::date)
  )
$$;
