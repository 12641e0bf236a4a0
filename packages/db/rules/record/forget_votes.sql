-- What followed from taking one of Parliament's divisions for ours: who voted how, and the pages that say so. Once staff have
-- taken that back, nobody knows who voted how in ours; while a number stands, only sync says.
create or replace function record.forget_votes(division uuid) returns void
language plpgsql security definer set search_path = record, pg_temp as $$
begin
  if exists (select from divisions where id = division and parliament_id is not null) then
    raise exception 'Division % has a number of Parliament''s: take that back first', division;
  end if;
  delete from votes where division_id = division;
  delete from citations
  where subject_kind = 'division' and subject_id = division
    and (
      field = 'parliamentId'
      or source_id in (select id from sources where key in ('parliament-commons-votes-api', 'parliament-lords-votes-api'))
    );
end
$$;
