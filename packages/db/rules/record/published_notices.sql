-- News and calls to act, from their first London day on; of one that is dated ahead nothing is public. It says itself when it is over, and
-- whether the campaign that its button leads to takes letters: the site sees nothing else of the letters.
create or replace view record.published_notices as
  select n.*,
    greatest(n.starts_on, (
      select (max(c.at) at time zone 'Europe/London')::date from record.changes c
      where c.subject_id = n.id and c.origin = 'staff' and (c.after is not null and c.field = '*' or c.field = 'verified' and c.after = 'true')
    )) as public_on,
    n.ends_on < (now() at time zone 'Europe/London')::date as is_over,
    case when n.button_to like 'campaign:%' then coalesce((
      select case
        when c.state = 'closed' or c.closes_on < (now() at time zone 'Europe/London')::date then 'closed'
        when c.state = 'open' and c.opens_on <= (now() at time zone 'Europe/London')::date then 'open'
        else 'not-yet' end
      from letters.campaigns c where 'campaign:' || c.slug = n.button_to
    ), 'closed') end as campaign
  from record.notices n
  where n.verified and n.starts_on <= (now() at time zone 'Europe/London')::date;
