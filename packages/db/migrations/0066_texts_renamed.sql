-- Three texts were named after a judgement that was wrong: 40B is Amendment 67 word for word. A database that has them under the
-- old names would otherwise get them a second time with the next founding record.
update record.texts set slug = 'firewall-2021-locked' where slug = 'firewall-2021-softer';
--> statement-breakpoint
update record.texts set slug = 'firewall-2021-locked-refused' where slug = 'firewall-2021-softer-refused';
--> statement-breakpoint
update record.texts set slug = 'istanbul-2021-in-lieu' where slug = 'istanbul-2021-softer';
