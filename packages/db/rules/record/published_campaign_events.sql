create or replace view record.published_campaign_events as select * from record.campaign_events where verified;
