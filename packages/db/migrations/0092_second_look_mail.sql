-- Of what was published in a hurry, everybody else who can sign in is told by mail where to look.
alter table letters.mail drop constraint mail_kind;
--> statement-breakpoint
alter table letters.mail add constraint mail_kind
  check (kind in ('letter', 'confirmation', 'sign-in', 'second-look', 'notice', 'alert-confirmation', 'alert'));
