-- The number of what is looked for now: it goes up with every change of a watch.
create or replace view record.watch_numbers as
  select last_value as current from record.watch_number;
