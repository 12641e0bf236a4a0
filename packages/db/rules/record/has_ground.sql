-- Whether a source that a reader can open stands behind a proposal, with its words. That a division is not the one of Parliament's
-- that it was taken for needs a reason alone. Behind what was said in private stands no source, and no place or word of it is written
-- down: whoever publishes it has seen it.
create or replace function record.has_ground(told record.proposals) returns boolean
language sql stable set search_path = record, pg_temp as $$
  select case when is_told_in_private(told) then told.source_url is null and told.quote is null
    else (told.kind = 'division' and told.proposed = '{"parliamentId": null}')
      or coalesce(told.source_url ~ '^https://', false) and coalesce(btrim(told.quote), '') <> '' end
$$;
