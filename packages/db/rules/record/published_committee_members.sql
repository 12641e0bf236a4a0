-- Who sits, or sat, on the committee of a bill that is on the record.
create or replace view record.published_committee_members as
  select c.committee_parliament_id, c.committee_name, c.bill_parliament_id, c.member_id, c.member_name, c.is_chair, c.started_on, c.ended_on,
    c.source_url, b.id as bill_id
  from record.committee_members c join record.published_bills b on b.parliament_id = c.bill_parliament_id;
