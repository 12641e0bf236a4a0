-- Who holds the office of this kind for this area, as the record has it now: what the office is called, whether somebody holds it, who,
-- and where they are written to. A kind of recipient is a branch here, and a name in the constraints on letters and receipts. The address
-- is told of whoever is known, since a letter's lane is by its domain; a letter goes to it only while whom its writer addressed holds the office.
create or replace function letters.recipient_of(kind text, area text) returns table (
  office text, standing text, holder integer, name text, address text
) language sql stable rows 1 set search_path = letters, pg_temp as $$
  select c.name, case
      when c.seat = 'vacant' then 'vacant'
      when c.seat = 'held' and member.is_current then 'holds'
      else 'unknown'
    end, member.id, member.name, member.email
  from record.constituencies c left join record.members member on member.id = c.member_id
  where recipient_of.kind = 'member' and c.gss = recipient_of.area
$$;
