-- What staff have decided is neither a thing to check nor a conflict with Parliament any more. What sync writes too is pinned, so that
-- sync asks before undoing it; where Parliament's value was taken over, nothing is held against it any more.
create or replace function record.settle_questions(told record.proposals, fields text[]) returns void
language plpgsql set search_path = record, pg_temp as $$
begin
  update held_facts set closed_at = now(), closed_by = told.author, finding = told.why,
      closed_source_url = told.source_url, closed_quote = told.quote
    where subject_id = told.subject_id and field = any (fields) and closed_at is null;
  if told.act = 'take-theirs' then
    delete from pins where subject_id = told.subject_id and field = any (fields);
    delete from conflicts where subject_id = told.subject_id and field = any (fields);
    return;
  end if;
  -- The offer is remembered: sync asks again only when Parliament offers something else.
  update conflicts set dismissed_at = now(), dismissed_by = told.author
    where subject_id = told.subject_id and field = any (fields);
  insert into pins (subject_kind, subject_id, field, reason, staff_id)
    select told.kind, told.subject_id, one, told.why, told.author from unnest(fields) one where is_shared(told.kind, one)
    on conflict (subject_id, field) do update set reason = excluded.reason, staff_id = excluded.staff_id, at = now();
end $$;
