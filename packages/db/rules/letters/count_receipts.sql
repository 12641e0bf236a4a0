-- Adds receipts up by day, in eight rows a day, so that many that are erased at once do not wait for one row.
create or replace function letters.count_receipts() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  insert into letters.receipt_days as days (campaign_id, day, outcome, shard, receipts)
  select fresh.campaign_id, fresh.day, fresh.outcome, shard.shard, count(*)
  from fresh cross join (select floor(random() * 8)::smallint as shard) shard
  group by fresh.campaign_id, fresh.day, fresh.outcome, shard.shard
  order by 1, 2, 3, 4
  on conflict (campaign_id, day, outcome, shard) do update set receipts = days.receipts + excluded.receipts;
  return null;
end $$;

create or replace trigger count_receipts after insert on letters.receipts referencing new table as fresh
  for each statement execute function letters.count_receipts();
