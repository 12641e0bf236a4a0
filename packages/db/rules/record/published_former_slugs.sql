-- An address that an amendment had before it was printed with a number, and the one that it has.
create or replace view record.published_former_slugs as
  select f.slug, a.slug as leads_to
  from record.former_slugs f join record.published_amendments a on a.id = f.amendment_id;
