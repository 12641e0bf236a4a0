-- Puts back what one statement of a publish did to a row. Only what nobody has changed since: else the undo is refused. What hangs on
-- the record and is no part of it (sources, citations, pins, questions) stays as others left it.
create or replace function record.play_back(done record.set_effects) returns void
language plpgsql set search_path = record, pg_temp as $$
declare
  place regclass := ('record.' || quote_ident(done.place))::regclass;
  hangs_on constant boolean := done.place in ('sources', 'citations', 'pins', 'held_facts', 'conflicts');
  shape jsonb := coalesce(done.after, done.before);
  same text := same_row(place);
  stored jsonb;
  moved text[];
begin
  execute format('select to_jsonb(t) from %s t where %s for update', place, same) into stored using shape;
  if done.after is null then
    if stored is null then
      execute format('insert into %s select * from jsonb_populate_record(null::%s, $1)', place, place) using done.before;
    end if;
    return;
  end if;
  select array_agg(key) into moved from jsonb_each(done.after)
    where (done.before is null or value is distinct from done.before -> key) and value is distinct from stored -> key;
  if stored is null or (moved is not null and not (done.before is null and hangs_on)) then
    if hangs_on then
      return;
    end if;
    perform refuse('changed-since', jsonb_build_object('place', done.place, 'id', shape -> 'id', 'columns', to_jsonb(moved)));
  elsif done.before is null and shape ? 'id' and stands_under(place, (shape ->> 'id')::uuid) then
    if hangs_on then
      return;
    end if;
    perform refuse('stands-under', jsonb_build_object('place', done.place, 'id', shape -> 'id'));
  elsif done.before is null then
    execute format('delete from %s t where %s', place, same) using shape;
  else
    perform put_back(place, done);
  end if;
end $$;
