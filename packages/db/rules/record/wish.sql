-- Asks for a bill by Parliament's number: a worker fetches it. `wanted` says which bill of the record it is, by its slug, or `new` where it
-- is none of them, or `again` where it is there and is to be asked for all the same. So many at once, and so many a day.
create or replace function record.wish(session bytea, parliament_id integer, wanted text default null) returns jsonb
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  person uuid := staff.who_is(session);
  held bills;
  told sync_wishes;
begin
  if wish.parliament_id is null or wish.parliament_id not between 1 and 9999999 then
    raise exception 'Parliament numbers its bills from 1' using errcode = 'check_violation';
  end if;
  perform pg_advisory_xact_lock(hashtext('record.wish'));
  select * into told from sync_wishes w where w.parliament_id = wish.parliament_id and w.ended_at is null;
  if told.id is not null then
    return jsonb_build_object('outcome', 'wished', 'id', told.id);
  end if;
  select * into held from bills b where b.parliament_id = wish.parliament_id and b.synced_at is not null;
  if held.id is not null and wanted is distinct from 'again' then
    return jsonb_build_object('outcome', 'already-there', 'slug', held.slug);
  elsif wanted <> all (array['again', 'new']) and not exists (select from bills b where b.slug = wanted and b.parliament_id is null) then
    return '{"outcome": "no-such-bill"}';
  elsif (select count(*) >= 5 from sync_wishes w where w.ended_at is null and w.asked_by = person)
    or (select count(*) >= 20 from sync_wishes w where w.ended_at is null) then
    return '{"outcome": "too-many"}';
  elsif (select count(*) >= 100 from sync_wishes w where w.asked_by = person and w.asked_at > now() - interval '1 day') then
    return '{"outcome": "too-many-today"}';
  end if;
  insert into sync_wishes (parliament_id, is_bill, asked_by) values (wish.parliament_id, nullif(wanted, 'again'), person) returning * into told;
  perform pg_notify('sync_wished', '');
  return jsonb_build_object('outcome', 'wished', 'id', told.id);
end $$;
