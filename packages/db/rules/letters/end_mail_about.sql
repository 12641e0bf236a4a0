-- Every mail about a letter goes, at once or, if it is being sent this second, as soon as that has ended: it is not tried again.
create or replace function letters.end_mail_about(letter uuid) returns void
language plpgsql security definer set search_path = letters, pg_temp as $$
begin
  -- First, since it waits for whoever holds one of them: from then on none changes between being sent and not.
  update letters.mail set erase_at = now() where letter_id = letter;
  delete from letters.mail where letter_id = letter and mail.state <> 'sending';
end $$;
