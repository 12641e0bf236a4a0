-- Takes back all that followed from saying which of Parliament's divisions one on the record is: counts, links, names, sources, and what
-- sync told of it since. What staff changed by hand after the choice stays as they left it.
create or replace function record.unchoose_division(told record.proposals) returns void
language plpgsql set search_path = record, pg_temp as $$
declare
  followed constant text[] := '{number,title,carried,ayeCount,noCount,majority,motionNote,parliamentUrl,ayeMeans,verified}';
  choice changes;
  stands jsonb;
  back jsonb;
  unlinked jsonb[];
  names jsonb;
begin
  select * into choice from changes where subject_id = told.subject_id and field = 'parliamentId' order by id desc limit 1;
  if choice.origin is distinct from 'staff' or choice.after is null then
    perform refuse('gone', jsonb_build_object('id', told.id));
  end if;
  select to_jsonb(d) into stands from divisions d where id = told.subject_id;
  select coalesce(jsonb_object_agg(field, before), '{}') into back from (
    select distinct on (field) field, coalesce(before, 'null') as before from told_since_choice(choice)
    where field = any (followed) order by field, id
  ) first;
  -- The number that it had may be another's by now.
  if exists (select from divisions d where d.id <> told.subject_id and to_jsonb(d.house) = stands -> 'house'
      and to_jsonb(d.held_on) = stands -> 'held_on' and to_jsonb(d.number) = back -> 'number') then
    back := back || '{"number": null}';
  end if;
  select coalesce(array_agg(after order by id), '{}') into unlinked from told_since_choice(choice) where field = 'amendment' and origin = 'sync';
  select after into names from told_since_choice(choice) where field = 'votes' order by id desc limit 1;
  perform set_columns('division', told.subject_id, back);
  update divisions set votes_fetched_at = null where id = told.subject_id and votes_fetched_at is not null;
  delete from amendment_divisions l using amendments a
    where l.division_id = told.subject_id and a.id = l.amendment_id and to_jsonb(a.slug) = any (unlinked);
  delete from citations where subject_id = told.subject_id and field = any (followed)
    and source_id in (select id from sources where url = choice.source_url);
  perform forget_votes(told.subject_id);
  delete from conflicts where subject_id = told.subject_id;
  insert into changes (origin, staff_id, subject_kind, subject_id, field, before, after, why, set_id)
    select 'staff', told.author, 'division', told.subject_id, field, before, after, told.why, told.set_id from (
      select key as field, nullif(stands -> column_of(key), 'null') as before, nullif(value, 'null') as after
        from jsonb_each(back) where value is distinct from stands -> column_of(key)
      union all select 'amendment', slug, null from unnest(unlinked) slug
      union all select 'votes', names, null where names is not null
    ) gone;
end $$;
