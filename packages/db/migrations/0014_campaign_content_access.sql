-- The desk writes campaigns. A campaign is never deleted: receipts point at it.
grant insert, update on letters.campaigns to safe_campaign;
--> statement-breakpoint
-- Sketches say how alike letters are. They are not written to the log that backups copy, and a crash may lose them.
alter table letters.likeness_keys set unlogged;
--> statement-breakpoint
alter table letters.likeness_sketches set unlogged;
--> statement-breakpoint
grant select, insert on letters.likeness_keys to safe_campaign;
--> statement-breakpoint
grant select, insert, update on letters.likeness_sketches to safe_campaign;
--> statement-breakpoint
grant select, delete on letters.likeness_keys, letters.likeness_sketches to safe_worker;
