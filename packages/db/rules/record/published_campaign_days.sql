-- What is to come of what an open campaign closes with: its next day, today or later. Of a vote it speaks only where one day alone is to
-- come, since on which of several a vote is, nobody knows. The site sees nothing else of the letters.
create or replace view record.published_campaign_days as
  select c.slug, m.kind, m.next_on as day, m.next_on = (now() at time zone 'Europe/London')::date as is_today,
    c.expects_vote and m.kind = 'stage' and m.to_come = 1 as is_vote, m.name, m.house, m.bill_slug, m.bill_title
  from letters.campaigns c join record.published_milestones m on m.ref = c.closes_with
  where c.state = 'open' and c.opens_on <= (now() at time zone 'Europe/London')::date
    and c.closes_on >= (now() at time zone 'Europe/London')::date and m.next_on is not null;
