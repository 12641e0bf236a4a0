-- The rows that are public, of whatever kind: what was changed in them, and what they cite, is public too.
create or replace view record.published_subjects as
  select id from record.published_bills
  union all select id from record.published_stages
  union all select id from record.published_sittings
  union all select id from record.published_publications
  union all select id from record.published_amendments
  union all select id from record.published_asks
  union all select id from record.published_texts
  union all select id from record.published_campaign_events
  union all select id from record.published_evidence
  union all select id from record.published_positions
  union all select id from record.published_divisions
  union all select id from record.memberships
  union all select id from record.posts
  union all select id from record.published_help_services
  union all select id from record.published_corrections
  union all select id from record.published_could_carry
  union all select id from record.published_stances
  union all select id from record.published_notices
  union all select id from record.published_proceedings;
