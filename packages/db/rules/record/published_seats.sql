-- Each seat of the House of Commons with who sits for it now, as last synced: names alone.
create or replace view record.published_seats as
  select c.gss, c.name, c.nation, m.id as member_id, m.name as member, m.party, m.as_of
  from record.constituencies c left join record.members m on m.id = c.member_id;
