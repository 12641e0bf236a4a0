-- A letter that we were not sure of has come back: now we are.
insert into letters.moves (from_state, to_state, keep_letter, keep_other) values
  ('uncertain', 'bounced', '72 hours', '0')
on conflict do nothing;
--> statement-breakpoint
alter table letters.return_mailbox add constraint return_mailbox_one_row check (is_only_row);
--> statement-breakpoint
-- For the holder of either private link: did the mail that asks to confirm come back?
create function letters.confirmation_came_back(token_hash bytea) returns boolean
language sql stable security definer set search_path = letters, pg_temp as $$
  select coalesce(bool_or(l.confirmation_came_back_at is not null), false) from letters.letters l
  where l.status_token_hash = token_hash or l.confirm_token_hash = token_hash
$$;
--> statement-breakpoint
revoke execute on function letters.confirmation_came_back(bytea) from public;
--> statement-breakpoint
grant execute on function letters.confirmation_came_back(bytea) to safe_campaign;
--> statement-breakpoint
-- The worker reads what came back and counts it; the desk sees the counts.
grant select, insert, update on letters.return_counts, letters.return_mailbox to safe_worker;
--> statement-breakpoint
grant select, insert, delete on letters.returns_seen to safe_worker;
--> statement-breakpoint
grant update (came_back_at) on letters.subscriptions to safe_worker;
--> statement-breakpoint
grant select on letters.return_counts, letters.return_mailbox to safe_campaign;
