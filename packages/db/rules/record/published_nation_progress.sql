create or replace view record.published_nation_progress as
  select c.nation, count(*)::integer as seats, max(p.letters) as letters
  from record.constituencies c left join record.nation_progress p using (nation) group by c.nation;
