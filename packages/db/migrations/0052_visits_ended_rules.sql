-- The database's clock says when a visit ended: the campaign gives a hash and no more, and takes nothing back.
grant select, insert (hash) on letters.ended_visits to safe_campaign;
--> statement-breakpoint
grant select, delete on letters.ended_visits to safe_worker;
