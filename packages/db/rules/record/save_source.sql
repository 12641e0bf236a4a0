-- To cite a page is to have read it today. A page that is cited already is not listed twice.
create or replace function record.save_source(address text) returns uuid
language plpgsql set search_path = record, pg_temp as $$
declare
  known uuid;
  host text := regexp_replace(substring(address from '^https?://([^/?#]+)'), '^www\.', '');
  path text := coalesce(nullif(substring(address from '^https?://[^/?#]+([^?#]*)'), '/'), '');
begin
  update sources set checked_on = (now() at time zone 'Europe/London')::date
    where id = (select id from sources where url = address order by id limit 1) returning id into known;
  if known is null then
    insert into sources (kind, title, publisher, url, checked_on)
      values ('page', host || path, host, address, (now() at time zone 'Europe/London')::date) returning id into known;
  end if;
  return known;
end $$;
