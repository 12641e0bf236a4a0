-- Which amendments a division was on: slugs, with a space between them. One that it is no longer on cannot be found from the
-- division: its pages hear of it by its own change.
create or replace function record.set_amendments_of(division uuid, before text, slugs text, told record.proposals) returns void
language plpgsql set search_path = record, pg_temp as $$
declare
  named text[] := coalesce(regexp_split_to_array(nullif(btrim(slugs), ''), '\s+'), '{}');
  former text[] := coalesce(regexp_split_to_array(nullif(btrim(before), ''), '\s+'), '{}');
  own text := (select d.slug from divisions d where d.id = division);
begin
  if exists (select from unnest(named) slug where slug not in (select a.slug from amendments a)) then
    perform refuse('refused', jsonb_build_object('field', 'amendment'));
  end if;
  delete from amendment_divisions l using amendments a
    where l.division_id = division and a.id = l.amendment_id and a.slug <> all (named);
  insert into amendment_divisions (amendment_id, division_id)
    select a.id, division from amendments a where a.slug = any (named) on conflict do nothing;
  insert into changes (origin, staff_id, subject_kind, subject_id, field, before, after, why, source_url, quote, set_id)
    select 'staff', told.author, 'amendment', a.id, 'division', to_jsonb(own), null, told.why, told.source_url, told.quote, told.set_id
    from amendments a where a.slug = any (former) and a.slug <> all (named);
end $$;
