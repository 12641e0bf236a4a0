-- The worker alone writes how far it has read, and forgets it; when a House does not sit is asked for by whoever tells of gaps.
grant select, insert, update, delete on record.reading_marks, record.non_sittings to safe_worker;
--> statement-breakpoint
grant select on record.non_sittings to safe_campaign;
