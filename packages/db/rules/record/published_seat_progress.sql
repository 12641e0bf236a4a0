create or replace view record.published_seat_progress as
  select c.gss, c.name, c.nation, coalesce(p.step, 0)::smallint as step
  from record.constituencies c left join record.seat_progress p using (gss);
