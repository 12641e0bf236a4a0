-- A window lasts half a day at most, has room for so many letters and no more, and is opened no longer than a season beforehand.
alter table letters.meetings
  add constraint meetings_code check (code ~ '^[0-9]{9}$'),
  add constraint meetings_room check (room between 1 and 300 and taken between 0 and room),
  add constraint meetings_last check (closes_at > opens_at and closes_at <= opens_at + interval '12 hours');
--> statement-breakpoint
create trigger hold_to_clock before insert or update of opens_at, closes_at on letters.meetings for each row
  when (new.opens_at > clock_timestamp() + interval '90 days' or new.closes_at > clock_timestamp() + interval '91 days')
  execute function letters.refuse_time();
--> statement-breakpoint
-- Takes the place of one letter at the meeting that has this code now; which it is, or null where there is none, or no room left.
-- One statement: however many press at once, no more get in than there is room for.
create function letters.take_place(given text) returns uuid
language sql volatile security definer set search_path = letters, pg_temp as $$
  update letters.meetings m set taken = m.taken + 1
  where m.code = given and m.opens_at <= now() and m.closes_at > now() and m.taken < m.room
  returning m.id
$$;
--> statement-breakpoint
revoke execute on function letters.take_place(text) from public;
--> statement-breakpoint
grant execute on function letters.take_place(text) to safe_campaign;
--> statement-breakpoint
grant select, delete, insert (code, opens_at, closes_at, room) on letters.meetings to safe_campaign;
--> statement-breakpoint
grant select, delete on letters.meetings to safe_worker;
