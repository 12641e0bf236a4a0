-- A call that is mailed to subscribers is read with what one can write before.
grant select on record.published_campaign_days to safe_worker;
