-- How far sync has read, and how much it asked: nobody else's matter.
grant select, insert, update, delete on record.parliament_requests, record.watched_bills, record.listed_amendments to safe_worker;
