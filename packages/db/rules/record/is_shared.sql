-- Whether sync writes a field too: an edit of one is pinned, so that sync asks before undoing it.
create or replace function record.is_shared(kind text, field text) returns boolean
language sql immutable parallel safe as $$
  select case kind
    when 'bill' then field in ('shortTitle', 'longTitle', 'originatingHouse', 'currentHouse', 'outcome', 'actTitle', 'royalAssentOn')
    when 'stage' then field = 'name'
    when 'sitting' then field = 'sitsOn'
    when 'publication' then field in ('title', 'kind', 'house', 'publishedOn', 'url')
    when 'amendment' then field in ('number', 'location', 'words', 'sponsors', 'explanatoryText', 'decision')
    when 'division' then field = 'amendment'
    else false
  end
$$;
