-- The table of a kind of row that people check; null of any other kind.
create or replace function record.checkable_table(kind text) returns regclass
language sql stable set search_path = record, pg_temp as $$
  select case kind
    when 'bill' then 'bills' when 'stage' then 'stages' when 'sitting' then 'sittings' when 'publication' then 'publications'
    when 'amendment' then 'amendments' when 'division' then 'divisions' when 'ask' then 'asks' when 'text' then 'texts'
    when 'campaign-event' then 'campaign_events' when 'evidence' then 'evidence' when 'position' then 'positions'
    when 'help-service' then 'help_services' when 'could-carry' then 'could_carry' when 'stance' then 'stances'
    when 'notice' then 'notices' when 'proceeding' then 'proceedings'
  end::regclass
$$;
