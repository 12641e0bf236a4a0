-- Nobody checks a row in which words of their own stand, unless nobody else can sign in.
create or replace function record.may_check(row_id uuid, person uuid) returns boolean
language sql stable security definer set search_path = record, pg_temp as $$
  select exists (select from staff.accounts where id = person and disabled_at is null)
    and ((select count(*) from staff.accounts where disabled_at is null) = 1 or not has_standing_words(row_id, person))
$$;
