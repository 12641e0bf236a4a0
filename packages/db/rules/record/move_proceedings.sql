-- What Parliament says otherwise of a proceeding that is watched: another day, where it stands, that it is listed no more. Each is a change
-- of the record, so that pages, feeds, calendars and alerts tell it. A day that staff hold, or that was not Parliament's, stays as it is.
create or replace function record.move_proceedings() returns trigger
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  moved record;
begin
  for moved in
    select p.id, said.field, said.before, said.after
    from proceedings p cross join lateral (values
      ('closesOn', to_jsonb(old.due_on), to_jsonb(new.due_on), to_jsonb(p.closes_on), p.kind in ('call', 'inquiry', 'petition')),
      ('dueOn', to_jsonb(old.due_on), to_jsonb(new.due_on), to_jsonb(p.due_on), p.kind in ('question', 'motion', 'report')),
      ('happenedOn', to_jsonb(old.happened_on), to_jsonb(new.happened_on), to_jsonb(p.happened_on), p.kind = 'event'),
      ('standing', to_jsonb(old.standing), to_jsonb(new.standing), to_jsonb(old.standing), true),
      ('goneOn', to_jsonb((old.gone_at at time zone 'Europe/London')::date), to_jsonb((new.gone_at at time zone 'Europe/London')::date),
        to_jsonb((old.gone_at at time zone 'Europe/London')::date), true)
    ) said (field, before, after, held, fits)
    where p.item_id = new.id and said.fits and said.before is distinct from said.after and said.held is not distinct from said.before
      and (said.field not in ('closesOn', 'dueOn', 'happenedOn') or said.after is not null)
      and not exists (select from pins x where x.subject_id = p.id and x.field = said.field)
  loop
    update proceedings p set
      closes_on = case moved.field when 'closesOn' then (moved.after #>> '{}')::date else p.closes_on end,
      due_on = case moved.field when 'dueOn' then (moved.after #>> '{}')::date else p.due_on end,
      happened_on = case moved.field when 'happenedOn' then (moved.after #>> '{}')::date else p.happened_on end
    where p.id = moved.id and moved.field in ('closesOn', 'dueOn', 'happenedOn');
    insert into changes (origin, subject_kind, subject_id, field, before, after, source_url)
      values ('sync', 'proceeding', moved.id, moved.field, moved.before, moved.after, new.url);
  end loop;
  return null;
end $$;

create or replace trigger move_proceedings after update of due_on, happened_on, standing, gone_at on record.items
  for each row execute function record.move_proceedings();
