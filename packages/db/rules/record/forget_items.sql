-- Drops what was fetched and last seen 400 days ago or longer, unless a person said that it is ours or it stands behind something
-- public. How many.
create or replace function record.forget_items() returns integer
language plpgsql security definer set search_path = record, pg_temp as $$
declare
  dropped integer;
begin
  delete from items where id in (
    select i.id from items i where i.seen_at < now() - interval '400 days'
      and not exists (select from finds f where f.item_id = i.id and f.state in ('text-of', 'touches'))
      and not exists (select from proceedings p where p.item_id = i.id) limit 5000);
  get diagnostics dropped = row_count;
  return dropped;
end $$;
