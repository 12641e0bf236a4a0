-- Who sits for which seat comes without changes.
create or replace function record.keep_member_search() returns trigger
language plpgsql security definer set search_path = record, pg_temp as $$
begin
  perform record.refresh_search('{}', array[(to_jsonb(new) ->> tg_argv[0])::int, (to_jsonb(old) ->> tg_argv[0])::int]);
  return null;
end $$;

create or replace trigger keep_search after insert or delete or update of name, party, house, is_current on record.members
  for each row execute function record.keep_member_search('id');

create or replace trigger keep_search after update of name, member_id on record.constituencies
  for each row execute function record.keep_member_search('member_id');
