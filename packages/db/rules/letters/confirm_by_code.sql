-- A code is short, so it is good only beside the private status link, and only five times.
create or replace function letters.confirm_by_code(status_hash bytea, code_hash bytea) returns text
language plpgsql security definer set search_path = letters, pg_temp as $$
declare
  letter letters.letters;
begin
  update letters.letters set code_tries = code_tries + 1
  where status_token_hash = status_hash and code_tries < 5
  returning * into letter;
  if not found then
    if exists (select from letters.letters where status_token_hash = status_hash) then
      return 'too-many-tries';
    end if;
    return null;
  end if;
  if letter.confirm_code_hash <> code_hash then
    return 'wrong-code';
  end if;
  return letters.confirm(letter.confirm_token_hash);
end $$;
