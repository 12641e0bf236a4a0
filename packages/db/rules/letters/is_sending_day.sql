-- A campaign that sends on weekdays alone rests on bank holidays, too.
create or replace function letters.is_sending_day(settings letters.sending, day date) returns boolean
language sql stable as $$
  select not settings.weekdays_only or (extract(isodow from day) < 6 and not letters.is_bank_holiday(day))
$$;
