-- The address that is wanted, or the first of `x-2`, `x-3` … that nobody has.
create or replace function record.free_slug(place regclass, wanted text) returns text
language plpgsql stable set search_path = record, pg_temp as $$
declare
  candidate text := wanted;
  next integer := 2;
  is_taken boolean;
begin
  loop
    execute format('select exists (select from %s where slug = $1)', place) into is_taken using candidate;
    if not is_taken and place = 'amendments'::regclass then
      select exists (select from former_slugs f where f.slug = candidate) into is_taken;
    end if;
    exit when not is_taken;
    candidate := wanted || '-' || next;
    next := next + 1;
  end loop;
  return candidate;
end $$;
