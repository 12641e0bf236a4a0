-- Whether a source that a reader can open stands behind a proposal, with its words. That a division is not the one of Parliament's
-- that it was taken for needs a reason alone.
create or replace function record.has_ground(told record.proposals) returns boolean
language sql immutable parallel safe as $$
  select (told.kind = 'division' and told.proposed = '{"parliamentId": null}')
    or coalesce(told.source_url ~ '^https://', false) and coalesce(btrim(told.quote), '') <> ''
$$;
