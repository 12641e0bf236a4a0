-- A campaign's office hours are London's, summer and winter.
create or replace function letters.window_is_open(settings letters.sending, at timestamptz) returns boolean
language sql stable as $$
  select settings.opens_at is null or (
    (at at time zone 'Europe/London')::time >= settings.opens_at
    and (at at time zone 'Europe/London')::time < settings.closes_at
    and letters.is_sending_day(settings, (at at time zone 'Europe/London')::date)
  )
$$;
