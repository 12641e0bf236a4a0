-- Deleting the row destroys ciphertext and key at once; what stays of a confirmed letter is a receipt about nobody. A letter of a
-- test was not sent to anybody who counts.
create or replace function letters.leave_a_receipt() returns trigger
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  perform letters.require_move(old.state, 'erased');
  if old.kind = 'letter' and old.state <> 'unconfirmed' then
    insert into letters.receipts (campaign_id, recipient_kind, area, day, outcome)
    select campaign_id, recipient_kind, area,
      (coalesce(old.handed_over_at, confirmed_at, old.created_at) at time zone 'Europe/London')::date, old.state
    from letters.letters where id = old.id and not is_test;
  end if;
  return old;
end $$;

create or replace trigger leave_a_receipt before delete on letters.mail
  for each row execute function letters.leave_a_receipt();
