-- Whether a source that a reader can open stands behind a proposal, with its words.
create or replace function record.has_ground(told record.proposals) returns boolean
language sql immutable parallel safe as $$
  select coalesce(told.source_url ~ '^https://', false) and coalesce(btrim(told.quote), '') <> ''
$$;
