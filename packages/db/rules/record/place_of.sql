-- What a new row needs besides what was typed: that it is checked, an address of its own, its place in the list.
create or replace function record.place_of(place regclass, given jsonb) returns jsonb
language plpgsql stable set search_path = record, pg_temp as $$
declare
  has text[] := array(select attname from pg_attribute where attrelid = place and attnum > 0 and not attisdropped);
  told jsonb := '{}';
  last integer;
begin
  if 'verified' = any (has) then
    told := told || '{"verified": true}';
  end if;
  if 'slug' = any (has) then
    told := told || jsonb_build_object('slug', free_slug(place, given ->> 'slug'));
  end if;
  if 'position' = any (has) and given -> 'position' is null then
    execute format('select max(position) from %s %s', place,
      case when place = 'stages'::regclass then 'where bill_id = ($1 ->> ''billId'')::uuid' else '' end) into last using given;
    told := told || jsonb_build_object('position', coalesce(last, 0) + 1);
  end if;
  if place = 'stages'::regclass and coalesce(given -> 'round', 'null') = 'null' then
    told := told || '{"round": 1}';
  end if;
  -- To publish where help is, is to have looked: from that day counts how long nobody has looked again.
  if place = 'help_services'::regclass then
    told := told || jsonb_build_object('checkedOn', (now() at time zone 'Europe/London')::date);
  end if;
  return told;
end $$;
