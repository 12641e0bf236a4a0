-- Confirms a letter that got no mail of its own: by any link that was mailed to its mailbox, and by its number, which stands on the
-- page on which it was written. The link proves the mailbox, the number says which letter: of others none is confirmed.
create or replace function letters.confirm_by_number(link bytea, given text) returns text
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  chosen bytea[];
begin
  chosen := array(
    select l.confirm_token_hash
    from letters.mailed_links mine
    join letters.mailed_links its on its.mailbox_hash = mine.mailbox_hash
    join letters.letters l on l.confirm_token_hash = its.token_hash
    where mine.token_hash = link and l.number = given
  );
  if cardinality(chosen) <> 1 then
    return null;
  end if;
  return letters.confirm(chosen[1]);
end $$;
