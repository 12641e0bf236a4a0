-- When a campaign's office hours begin next, after a moment; a week on at the latest, holidays left out.
create or replace function letters.next_opening(settings letters.sending, at timestamptz) returns timestamptz
language sql stable as $$
  select min(opening) from (
    select (day::date + settings.opens_at) at time zone 'Europe/London' as opening
    from generate_series((at at time zone 'Europe/London')::date::timestamp, (at at time zone 'Europe/London')::date + 7, '1 day') day
    where letters.is_sending_day(settings, day::date)
  ) openings where opening > at
$$;
