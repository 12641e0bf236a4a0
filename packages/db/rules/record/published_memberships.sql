-- A seat or a party, and the day on which Parliament said so.
create or replace view record.published_memberships as
  select m.*, h.fetched_at, h.unread_until
  from record.memberships m join record.member_histories h on h.member_id = m.member_id;
